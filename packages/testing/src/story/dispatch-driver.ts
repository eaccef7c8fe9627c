import { isDeepStrictEqual } from 'node:util';
import { recordPrefix } from '@marshrut/blocks';
import {
  type CaseState,
  type Command,
  type ElementInstance,
  type Event,
  evolve,
  NEW_CASE,
  type Resolution,
  RUSSIA,
} from '@marshrut/engine';
import type { Entity, Row, Values } from '@marshrut/model';
import {
  broadcast,
  type Carried,
  type CommandOutcome,
  type DispatchDeps,
  dispatch,
  handleJob,
  type JobBook,
  type JobDeps,
  type JobWrite,
  numbersOf,
  type OutboxEffect,
  type OutgoingEffect,
  type Refused,
  receiveMessage,
  type Storage,
} from '@marshrut/runtime';
import { StoryClock } from './clock.js';
import { Crash, type CrashPoint, crashing } from './crashing.js';
import type { Driver, Seen } from './driver.js';
import { MAIN, StoryPlans } from './plans.js';
import { StoryServices } from './services.js';
import type { Act, World } from './story.js';

const DAY = 86_400_000;

interface Sent {
  readonly command: Command;
  readonly key: string;
  readonly case: string;
}

/** What a dispatch driver needs of the storage under it. */
export interface Stage {
  readonly storage: Storage;
  install(world: World, plans: StoryPlans): Promise<void>;
  rows(entity: string): Promise<readonly Row[]>;
  journal(caseId: string): Promise<readonly Event[]>;
  /** Ids of all cases there are. */
  cases(): Promise<readonly string[]>;
  readonly book: JobBook;
  /** Jobs in the order they are due. */
  jobs(): Promise<readonly JobWrite[]>;
  jobDone(key: string): Promise<void>;
  /** A new connection or process where that means something. */
  restart(): Promise<Storage>;
  close(): Promise<void>;
}

/** Plays stories through `dispatch`, whatever the storage: the same code as in production, without the API. */
export class DispatchDriver implements Driver {
  readonly #stage: Stage;
  readonly #crash: CrashPoint | undefined;
  readonly #clock = new StoryClock();
  readonly #services = new StoryServices();
  #storage: Storage;
  #world: World | undefined;
  #plans: StoryPlans | undefined;
  #case = '';
  /** Commands by idempotency key: delivered again, a command is the same to the letter. */
  readonly #sent = new Map<string, Sent>();
  #ids = 0;

  /** With `crash` the storage dies once at every act, and the act is sent again under its key. */
  constructor(stage: Stage, crash?: CrashPoint) {
    this.#stage = stage;
    this.#crash = crash;
    this.#storage = stage.storage;
  }

  async prepare(world: World): Promise<void> {
    this.#world = world;
    this.#plans = new StoryPlans(world);
    await this.#stage.install(world, this.#plans);
  }

  async reload(): Promise<void> {
    this.#storage = await this.#stage.restart();
    this.#plans?.forget();
  }

  async act(by: string, act: Act, key: string): Promise<string | null> {
    const refusal = await this.#actNow(by, act, key);
    await this.#work(this.#clock.peek());
    return refusal;
  }

  async #actNow(by: string, act: Act, key: string): Promise<string | null> {
    switch (act.do) {
      case 'wait': {
        // Delivered twice, the same time passes once.
        if (this.#sent.has(key)) return null;
        this.#sent.set(key, { command: { type: 'recheck' }, key, case: '' });
        return this.#pass(act.seconds);
      }
      case 'message': {
        const until = new Date(this.#clock.peek() + DAY).toISOString();
        const { name, key: whose, values } = act;
        const received = await receiveMessage(this.#jobs(this.#storage), { id: key, name, key: whose, values, until });
        return received.became === 'refused' ? 'INVALID' : null;
      }
      case 'signal':
        await broadcast(this.#jobs(this.#storage), { id: key, name: act.name, values: act.values });
        return null;
      case 'answer':
      case 'break': {
        if (this.#sent.has(key)) return null;
        const effect = (await this.#asked()).find(({ service }) => service === act.service);
        if (!effect) return 'NOTHING_ASKED';
        this.#sent.set(key, { command: { type: 'recheck' }, key, case: '' });
        const message = `${act.service} said so`;
        this.#services.answer(
          effect.id,
          act.do === 'answer'
            ? { ok: true, values: act.values }
            : { ok: false, error: act.error, message, again: false },
        );
        return null;
      }
      default:
        return this.#command(by, act, key);
    }
  }

  async #command(by: string, act: Act, key: string): Promise<string | null> {
    if (act.do === 'start' && this.#case === '') this.#case = this.#newId('case');
    if (act.do === 'retry' && !this.#sent.has(key)) this.#services.forgetFailures();
    const sent = this.#sent.get(key) ?? (await this.#commandOf(act, key));
    if (!sent) return 'TASK_NOT_OPEN';
    this.#sent.set(key, sent);
    const outcome = await this.#send(by, sent);
    if (outcome.ok) return null;
    const resolved = act.do === 'finish' ? resolvedBy(act.take, sent, outcome) : null;
    if (!resolved) return outcome.rejection.code;
    this.#sent.set(key, resolved);
    const again = await this.#send(by, resolved);
    return again.ok ? null : again.rejection.code;
  }

  async #send(by: string, { command, key, case: id }: Sent): Promise<CommandOutcome> {
    const start = command.type === 'start' ? { start: MAIN } : {};
    const request = { actor: by, case: id, command, key, ...start };
    return this.#surviving(storage => dispatch(this.#deps(storage), request));
  }

  /** Does it with a storage that dies on the way, if this story is about that; then again after a restart. */
  async #surviving<T>(work: (storage: Storage) => Promise<T>): Promise<T> {
    if (!this.#crash) return work(this.#storage);
    const dying = crashing(this.#storage, this.#crash);
    dying.arm();
    try {
      return await work(dying);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      await this.reload();
      return work(this.#storage);
    }
  }

  /** Lets time pass; what falls due on the way happens at its time. */
  async #pass(seconds: number): Promise<null> {
    const until = this.#clock.peek() + seconds * 1000;
    await this.#work(until);
    this.#clock.moveTo(until);
    return null;
  }

  /** Does all jobs that are due by then, in their order; a service that nobody has answered for keeps its job. */
  async #work(until: number): Promise<void> {
    for (let done = 0; done < 10_000; done++) {
      const job = await this.#nextJob(until);
      if (!job) return;
      this.#clock.moveTo(job.runAt === null ? 0 : Date.parse(job.runAt));
      await this.#surviving(storage => handleJob(this.#jobs(storage), job.job));
      if (this.#crash) await handleJob(this.#jobs(this.#storage), job.job);
      await this.#stage.jobDone(job.key);
    }
    throw new Error('Expected the jobs to come to an end, but there are ever more of them.');
  }

  async #nextJob(until: number): Promise<JobWrite | undefined> {
    for (const job of await this.#stage.jobs()) {
      if (job.runAt !== null && Date.parse(job.runAt) > until) continue;
      if (job.job.do === 'effect') {
        const outbox = await this.#stage.book.effect(job.job.effect);
        if (outbox && this.#unanswered(outbox)) continue;
      }
      return job;
    }
    return undefined;
  }

  #unanswered({ effect, status, wanted }: OutboxEffect): boolean {
    return effect.kind === 'service' && wanted && status !== 'done' && !this.#services.carry(effect);
  }

  async #asked(): Promise<{ id: string; service: string }[]> {
    const jobs = await this.#stage.jobs();
    const effects = await Promise.all(
      jobs.flatMap(({ job }) => (job.do === 'effect' ? [this.#stage.book.effect(job.effect)] : [])),
    );
    return effects.flatMap(outbox =>
      outbox?.effect.kind === 'service' && this.#unanswered(outbox)
        ? [{ id: outbox.effect.id, service: outbox.effect.service }]
        : [],
    );
  }

  async enter(entity: string, values: Values): Promise<string> {
    const record = this.#newId(recordPrefix(entity));
    const fields = this.#entity(entity).fields;
    const after = Object.fromEntries(fields.map(field => [field.key, values[field.key] ?? null]));
    const world = new Map(this.#world?.entities.map(one => [one.key, one]));
    const numbers = numbersOf(world, entity, record, this.#clock.now().slice(0, 10)).filter(
      need => values[need.field] === undefined,
    );
    await this.#write({ entity, record, op: 'create', version: 0, before: {}, after }, numbers);
    return record;
  }

  async edit(entity: string, id: string, values: Values): Promise<void> {
    const row = (await this.#stage.rows(entity)).find(candidate => candidate.id === id);
    if (!row) throw new Error(`Expected record '${id}' of ${entity}, but there is none.`);
    const before = Object.fromEntries(Object.keys(values).map(key => [key, row.values[key] ?? null]));
    await this.#write({ entity, record: id, op: 'update', version: row.version, before, after: values }, []);
  }

  async look(): Promise<Seen> {
    const main = this.#case === '' ? undefined : await this.#checked(this.#case);
    const all = [...(await this.#stage.cases())].sort();
    const states = await Promise.all(all.map(id => this.#checked(id)));
    const live = states.filter(state => state.status === 'running' || state.status === 'suspended');
    const elements = live.map(state => Object.values(state.elements));
    const journal = this.#case === '' ? [] : await this.#stage.journal(this.#case);
    return {
      status: main?.status ?? 'new',
      open: elements.flatMap(inCase =>
        inCase
          .filter(element => element.task)
          .map(task => `${task.node}: ${inCase.find(step => step.scope === task.id)?.node ?? ''}`),
      ),
      incidents: elements
        .flat()
        .flatMap(({ node, failure }) =>
          failure ? [{ node, code: failure.code, path: String(failure.details.path ?? '') }] : [],
        ),
      path: journal.flatMap(event => (event.type === 'elementEntered' ? [event.node] : [])),
      vars: main?.vars ?? {},
      deadlines: elements.flat().flatMap(({ node, task }) => {
        const { state, due, pausedAt } = task?.deadline ?? {};
        return due ? [`${node}: ${pausedAt ? 'paused' : state} ${due.slice(0, 16)}`] : [];
      }),
      mail: this.#services.mail,
      asked: (await this.#asked()).map(({ service }) => service),
    };
  }

  /** The state of a case, once its journal has been found to tell the same. */
  async #checked(id: string): Promise<CaseState> {
    const state = (await this.#load(id, null))?.state;
    if (!state) return NEW_CASE;
    const journal = await this.#stage.journal(id);
    assertFolds(journal, state);
    for (const task of Object.values(state.elements).filter(element => element.task))
      assertStaged(journal, task.id, (await this.#load(id, task.id))?.state);
    return state;
  }

  async records(entity: string): Promise<readonly Values[]> {
    const rows = [...(await this.#stage.rows(entity))].sort((a, b) => (a.id < b.id ? -1 : 1));
    return rows.map(row => ({ ...row.values, id: row.id }));
  }

  async close(): Promise<void> {
    await this.#stage.close();
  }

  async #commandOf(act: Act, key: string): Promise<Sent | null> {
    const main = (command: Command): Sent => ({ command, key, case: this.#case });
    switch (act.do) {
      case 'start':
        return main({ type: 'start', vars: act.vars });
      case 'suspend':
        return main({ type: 'suspend', reason: 'story' });
      case 'goOn':
        return main({ type: 'resumeCase' });
      case 'abandon':
        return main({ type: 'cancelCase', reason: 'story' });
      case 'enter':
        return main({ type: 'repair', repairs: [{ do: 'enter', node: act.node, scope: null }], reason: 'story' });
    }
    const cases = await this.#stage.cases();
    const states = await Promise.all(cases.map(async id => ({ id, state: await this.#state(id) })));
    const among = (fits: (element: ElementInstance) => boolean) =>
      states.flatMap(({ id, state }) =>
        Object.values(state.elements).flatMap(element => (fits(element) ? [{ id, state, element }] : [])),
      )[0];
    switch (act.do) {
      case 'retry': {
        const failed = among(({ node, failure }) => node === act.node && failure !== undefined);
        return { command: { type: 'retry', element: failed?.element.id ?? '' }, key, case: failed?.id ?? this.#case };
      }
      case 'skip':
      case 'stop': {
        const found = among(({ node, armed }) => node === act.node && !armed);
        const repairs = [{ do: act.do, element: found?.element.id ?? '' }];
        return { command: { type: 'repair', repairs, reason: 'story' }, key, case: found?.id ?? this.#case };
      }
      case 'wait':
      case 'message':
      case 'signal':
      case 'answer':
      case 'break':
        return null;
    }
    const found = among(({ node, task }) => task !== undefined && node === act.task);
    if (!found) return null;
    const task = found.element.id;
    const step = Object.values(found.state.elements).find(inner => inner.scope === task);
    const element = step?.id ?? '';
    const inTask = (command: Command): Sent => ({ command, key, case: found.id });
    switch (act.do) {
      case 'claim':
      case 'release':
      case 'pause':
      case 'resume':
        return inTask({ type: act.do, task });
      case 'cancel':
        return inTask({ type: 'cancelTask', task });
      case 'fill':
        return inTask({ type: 'submitForm', task, element, values: act.values });
      case 'select':
        return inTask({
          type: 'select',
          task,
          element,
          record: act.match === null ? null : await this.#found(step, act.match),
        });
      case 'back': {
        const visits = found.element.task?.visits ?? [];
        return inTask({ type: 'goBack', task, visit: visits.findLast(visit => visit.node === act.step)?.id ?? '' });
      }
      case 'extend': {
        const term = { amount: act.amount, unit: act.unit };
        return inTask({ type: 'extendDeadline', task, term, reason: 'story' });
      }
      case 'pauseTerm':
        return inTask({ type: 'pauseDeadline', task, reason: 'story' });
      case 'resumeTerm':
        return inTask({ type: 'resumeDeadline', task });
      case 'finish':
        return inTask({ type: 'commit', task, element, resolutions: [] });
    }
  }

  async #found(step: ElementInstance | undefined, match: Values): Promise<string> {
    const wait = step?.wait;
    if (wait?.for !== 'selection') return '';
    const rows = (await this.#stage.rows(wait.entity)).filter(row => wait.found.includes(row.id));
    return rows.find(row => Object.entries(match).every(([key, value]) => row.values[key] === value))?.id ?? '';
  }

  async #state(id: string): Promise<CaseState> {
    return (await this.#load(id, null))?.state ?? NEW_CASE;
  }

  async #load(id: string, task: string | null) {
    return this.#storage.run(function* () {
      const reply = yield { ask: 'open', open: { key: null, case: id, task } };
      return reply.for === 'open' ? reply.opened.case : null;
    });
  }

  async #write(change: Parameters<typeof saved>[1], numbers: Parameters<typeof saved>[2]): Promise<void> {
    await saved(this.#storage, change, numbers, { id: this.#newId('cmt'), at: this.#clock.now() });
  }

  #deps(storage: Storage): DispatchDeps {
    const plans = this.#plans;
    if (!plans) throw new Error('Expected a prepared world, but there is none. Call prepare() first.');
    return {
      storage,
      plan: version => plans.known(version),
      loadPlan: async version => plans.load(version),
      now: () => this.#clock.now(),
      timeZone: 'Europe/Moscow',
      calendar: () => RUSSIA,
      newId: prefix => this.#newId(prefix),
      pause: async () => undefined,
      notify: () => undefined,
    };
  }

  #jobs(storage: Storage): JobDeps {
    const carry = async (effect: OutgoingEffect): Promise<Carried> =>
      this.#services.carry(effect) ?? { ok: false, error: 'SILENT', message: 'nobody answered', again: true };
    return { dispatch: this.#deps(storage), book: this.#stage.book, carry };
  }

  #entity(key: string): Entity {
    const entity = this.#world?.entities.find(one => one.key === key);
    if (!entity) throw new Error(`Expected entity '${key}' in the story, but there is none.`);
    return entity;
  }

  /** Ids that sort in the order they were made, as TypeIDs do. */
  #newId(prefix: string): string {
    this.#ids += 1;
    return `${prefix}_${String(this.#ids).padStart(6, '0')}`;
  }
}

/** The same commit with each conflict decided by its field; null where nothing was to be decided. */
function resolvedBy(take: Extract<Act, { do: 'finish' }>['take'], sent: Sent, refused: Refused): Sent | null {
  if (!take || sent.command.type !== 'commit' || refused.rejection.code !== 'CONFLICT') return null;
  const resolutions = refused.rejection.conflicts.flatMap((conflict): Resolution[] => {
    const decided = conflict.kind === 'field' ? take[conflict.field] : undefined;
    return conflict.kind === 'field' && decided
      ? [
          {
            entity: conflict.entity,
            record: conflict.record,
            field: conflict.field,
            version: conflict.version,
            take: decided,
          },
        ]
      : [];
  });
  return { ...sent, command: { ...sent.command, resolutions }, key: `${sent.key} resolved` };
}

/** What a record card does, without its merge: one commit of one record. */
async function saved(
  storage: Storage,
  change: { entity: string; record: string; op: 'create' | 'update'; version: number; before: Values; after: Values },
  numbers: ReturnType<typeof numbersOf>,
  { id, at }: { id: string; at: string },
): Promise<void> {
  const written = await storage.run(function* () {
    const reply = yield {
      ask: 'write',
      write: {
        actor: 'card',
        at,
        seen: null,
        case: null,
        events: [],
        tasks: [],
        staged: { insert: [], remove: [] },
        drafts: [],
        commits: [{ id, changes: [change], source: 'CARD', case: null, task: null, node: null, numbers }],
        waits: { insert: [], remove: [] },
        effects: [],
        jobs: { add: [], remove: [], recheck: [change.entity] },
      },
    };
    return reply.for === 'write' ? reply.written : null;
  });
  if (!written?.ok)
    throw new Error(
      `Expected the card of ${change.record} to be saved, but it was refused: ${JSON.stringify(written)}`,
    );
}

/** The journal tells the whole story: folded, it gives the stored state. Staged changes stand in rows of their own. */
function assertFolds(journal: readonly Event[], stored: CaseState | undefined): void {
  if (!stored) return;
  const { elements, ...folded } = journal.reduce(evolve, NEW_CASE);
  const bare = Object.entries(elements).map(([id, element]) => [
    id,
    element.task ? { ...element, task: { ...element.task, staged: [] } } : element,
  ]);
  const told = JSON.parse(JSON.stringify({ ...folded, elements: Object.fromEntries(bare) }));
  if (!isDeepStrictEqual(told, stored))
    throw new Error(
      `Expected the folded journal to be the state, but they differ:\n${JSON.stringify(told)}\n${JSON.stringify(stored)}`,
    );
}

/** The rows of what a task has staged are what its journal tells: a row that is lost is never committed. */
function assertStaged(journal: readonly Event[], task: string, stored: CaseState | undefined): void {
  const told = journal.reduce(evolve, NEW_CASE).elements[task]?.task?.staged ?? [];
  const kept = stored?.elements[task]?.task?.staged ?? [];
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(told)), JSON.parse(JSON.stringify(kept))))
    throw new Error(
      `Expected what ${task} staged to be kept, but it differs:\n${JSON.stringify(told)}\n${JSON.stringify(kept)}`,
    );
}
