import { type CaseState, type Event, NEW_CASE, type Resolution, RUSSIA } from '@marshrut/engine';
import type { Row, Values } from '@marshrut/model';
import {
  broadcast,
  type CommandOutcome,
  type DispatchDeps,
  dispatch,
  handleJob,
  type Job,
  type JobBook,
  type JobDeps,
  type JobWrite,
  type Refused,
  receiveMessage,
  type Storage,
  SYSTEM,
  startByWebhook,
} from '@marshrut/runtime';
import { type Addressed, type CaseAct, commandOf } from './act-command.js';
import { StoryClock } from './clock.js';
import { Crash, type CrashPoint, crashing } from './crashing.js';
import type { Driver, Seen } from './driver.js';
import { MAIN, StoryPlans, type StoryStart } from './plans.js';
import { assertFolds, assertStaged } from './proof.js';
import { type Desk, editRecord, enterRecord } from './record-card.js';
import { seenIn } from './seen.js';
import { StoryServices } from './services.js';
import type { Act, World } from './story.js';
import { StoryTime } from './time.js';

const DAY = 86_400_000;

/** What a dispatch driver needs of the storage under it. */
export interface Stage {
  readonly storage: Storage;
  install(world: World, starts: readonly StoryStart[]): Promise<void>;
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

interface Sent extends Addressed {
  readonly key: string;
}

/** Plays stories through `dispatch`, whatever the storage: the same code as in production, without the API. */
export class DispatchDriver implements Driver {
  readonly #stage: Stage;
  readonly #crash: CrashPoint | undefined;
  readonly #clock = new StoryClock();
  readonly #time: StoryTime;
  readonly #services: StoryServices;
  #storage: Storage;
  #world: World | undefined;
  #plans: StoryPlans | undefined;
  #case = '';
  /** Commands by idempotency key: delivered again, a command is the same to the letter. */
  readonly #sent = new Map<string, Sent>();
  /** What happened outside, by key: delivered again, it happened once. */
  readonly #happened = new Set<string>();
  #ids = 0;

  /** With `crash` the storage dies once at every act, and the act is sent again under its key. */
  constructor(stage: Stage, crash?: CrashPoint) {
    this.#stage = stage;
    this.#crash = crash;
    this.#storage = stage.storage;
    this.#services = new StoryServices(stage);
    this.#time = new StoryTime(this.#clock, {
      jobs: () => stage.jobs(),
      jobDone: key => stage.jobDone(key),
      handle: job => this.#handle(job),
      ready: job => this.#services.ready(job),
    });
  }

  async prepare(world: World): Promise<void> {
    this.#world = world;
    this.#plans = new StoryPlans(world);
    const now = this.#clock.now();
    const env = {
      now,
      actor: SYSTEM,
      timeZone: 'Europe/Moscow',
      calendar: () => RUSSIA,
      newId: this.#newId.bind(this),
    };
    await this.#stage.install(world, this.#plans.starts(env));
  }

  async reload(): Promise<void> {
    this.#storage = await this.#stage.restart();
    this.#plans?.forget();
  }

  async act(by: string, act: Act, key: string): Promise<string | null> {
    const refusal = await this.#actNow(by, act, key);
    await this.#time.catchUp();
    return refusal;
  }

  async #actNow(by: string, act: Act, key: string): Promise<string | null> {
    switch (act.do) {
      case 'wait':
        if (!this.#happened.has(key)) await this.#time.pass(act.seconds);
        this.#happened.add(key);
        return null;
      case 'message': {
        const until = new Date(this.#clock.peek() + DAY).toISOString();
        const { name, key: whose, values } = act;
        const received = await receiveMessage(this.#jobs(this.#storage), { id: key, name, key: whose, values, until });
        return received.became === 'refused' ? 'INVALID' : null;
      }
      case 'signal':
        await broadcast(this.#jobs(this.#storage), { id: key, name: act.name, values: act.values });
        return null;
      case 'webhook': {
        const started = await startByWebhook(this.#jobs(this.#storage), { ...act, id: key });
        return started.ok ? null : started.why.toUpperCase();
      }
      case 'answer':
      case 'break':
        if (this.#happened.has(key)) return null;
        if (!(await this.#services.answer(act.service, act))) return 'NOTHING_ASKED';
        this.#happened.add(key);
        return null;
      default:
        return this.#command(by, act, key);
    }
  }

  async #command(by: string, act: CaseAct, key: string): Promise<string | null> {
    if (act.do === 'start' && this.#case === '') this.#case = this.#newId('case');
    if (act.do === 'retry' && !this.#sent.has(key)) this.#services.forgetFailures();
    const sent = this.#sent.get(key) ?? (await this.#addressed(act, key));
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

  async #addressed(act: CaseAct, key: string): Promise<Sent | null> {
    const ids = await this.#stage.cases();
    const cases = await Promise.all(ids.map(async id => ({ id, state: await this.#state(id) })));
    const addressed = await commandOf(act, {
      main: this.#case,
      cases,
      rows: entity => this.#stage.rows(entity),
      journal: () => this.#stage.journal(this.#case),
    });
    return addressed && { ...addressed, key };
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

  /** Where the server dies a job that was done may come again. */
  async #handle(job: Job): Promise<void> {
    await this.#surviving(storage => handleJob(this.#jobs(storage), job));
    if (this.#crash) await handleJob(this.#jobs(this.#storage), job);
  }

  async enter(entity: string, values: Values): Promise<string> {
    return enterRecord(this.#desk(), entity, values);
  }

  async edit(entity: string, id: string, values: Values): Promise<void> {
    const row = (await this.#stage.rows(entity)).find(candidate => candidate.id === id);
    if (!row) throw new Error(`Expected record '${id}' of ${entity}, but there is none.`);
    await editRecord(this.#desk(), entity, row, values);
  }

  async look(): Promise<Seen> {
    const main = this.#case === '' ? undefined : await this.#checked(this.#case);
    const journal = this.#case === '' ? [] : await this.#stage.journal(this.#case);
    const ids = [...(await this.#stage.cases())].sort();
    const all = await Promise.all(ids.map(id => this.#checked(id)));
    return { ...seenIn(main, journal, all), mail: this.#services.mail, asked: await this.#services.asked() };
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

  async #state(id: string): Promise<CaseState> {
    return (await this.#load(id, null))?.state ?? NEW_CASE;
  }

  async #load(id: string, task: string | null) {
    return this.#storage.run(function* () {
      const reply = yield { ask: 'open', open: { key: null, case: id, task } };
      return reply.for === 'open' ? reply.opened.case : null;
    });
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
    const carry: JobDeps['carry'] = async effect =>
      this.#services.carry(effect) ?? { ok: false, error: 'SILENT', message: 'nobody answered', again: true };
    const idle = async () => undefined;
    return { dispatch: this.#deps(storage), book: this.#stage.book, carry, archive: idle, bulk: idle, move: idle };
  }

  #desk(): Desk {
    const entities = this.#world?.entities ?? [];
    const [newId, now] = [(prefix: string) => this.#newId(prefix), () => this.#clock.now()];
    return { storage: this.#storage, entities, newId, now };
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
    if (conflict.kind !== 'field' && conflict.kind !== 'changed') return [];
    const { entity, record, version } = conflict;
    const field = conflict.kind === 'field' ? conflict.field : null;
    const decided = take[field ?? ''];
    return decided ? [{ entity, record, field, version, take: decided }] : [];
  });
  return { ...sent, command: { ...sent.command, resolutions }, key: `${sent.key} resolved` };
}
