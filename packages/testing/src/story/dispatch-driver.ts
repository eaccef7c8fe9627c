import { isDeepStrictEqual } from 'node:util';
import { blocks, recordPrefix } from '@marshrut/blocks';
import {
  type CaseState,
  type Command,
  compilePlan,
  type Event,
  evolve,
  NEW_CASE,
  type Plan,
  type Resolution,
} from '@marshrut/engine';
import type { Entity, Row, Values } from '@marshrut/model';
import {
  type CommandOutcome,
  type DispatchDeps,
  dispatch,
  numbersOf,
  type Refused,
  type Storage,
} from '@marshrut/runtime';
import { Crash, type CrashPoint, crashing } from './crashing.js';
import type { Driver, Seen } from './driver.js';
import type { Act, World } from './story.js';

/** What a dispatch driver needs of the storage under it. */
export interface Stage {
  readonly storage: Storage;
  install(entities: readonly Entity[]): Promise<void>;
  rows(entity: string): Promise<readonly Row[]>;
  journal(caseId: string): Promise<readonly Event[]>;
  /** A new connection or process where that means something. */
  restart(): Promise<Storage>;
  close(): Promise<void>;
}

const VERSION = 'ver_1';

/** Plays stories through `dispatch`, whatever the storage: the same code as in production, without the API. */
export class DispatchDriver implements Driver {
  readonly #stage: Stage;
  readonly #crash: CrashPoint | undefined;
  #storage: Storage;
  #world: World | undefined;
  #plan: Plan | undefined;
  #case = '';
  /** Commands by idempotency key: delivered again, a command is the same to the letter. */
  readonly #sent = new Map<string, { command: Command; key: string }>();
  #ids = 0;
  #seconds = 0;

  /** With `crash` the storage dies once at every act, and the act is sent again under its key. */
  constructor(stage: Stage, crash?: CrashPoint) {
    this.#stage = stage;
    this.#crash = crash;
    this.#storage = stage.storage;
  }

  async prepare(world: World): Promise<void> {
    this.#world = world;
    await this.#stage.install(world.entities);
    this.#plan = planOf(world);
  }

  async reload(): Promise<void> {
    this.#storage = await this.#stage.restart();
    this.#plan = undefined;
  }

  async act(by: string, act: Act, key: string): Promise<string | null> {
    if (act.do === 'start' && this.#case === '') this.#case = this.#newId('case');
    const command = await this.#command(act);
    const sent = this.#sent.get(key) ?? (command && { command, key });
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

  async #send(by: string, { command, key }: { command: Command; key: string }): Promise<CommandOutcome> {
    const start = command.type === 'start' ? { start: { process: 'prc_1', version: VERSION } } : {};
    const request = { actor: by, case: this.#case, command, key, ...start };
    if (!this.#crash) return dispatch(this.#deps(this.#storage), request);
    const dying = crashing(this.#storage, this.#crash);
    dying.arm();
    try {
      return await dispatch(this.#deps(dying), request);
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      await this.reload();
      return dispatch(this.#deps(this.#storage), request);
    }
  }

  async enter(entity: string, values: Values): Promise<string> {
    const record = this.#newId(recordPrefix(entity));
    const fields = this.#entity(entity).fields;
    const after = Object.fromEntries(fields.map(field => [field.key, values[field.key] ?? null]));
    const world = new Map(this.#world?.entities.map(one => [one.key, one]));
    const numbers = numbersOf(world, entity, record, this.#now().slice(0, 10)).filter(
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
    const state = (await this.#load(null))?.state;
    const elements = Object.values(state?.elements ?? {});
    const journal = await this.#stage.journal(this.#case);
    assertFolds(journal, state);
    for (const task of elements.filter(element => element.task))
      assertStaged(journal, task.id, (await this.#load(task.id))?.state);
    return {
      status: state?.status ?? 'new',
      open: elements
        .filter(element => element.task)
        .map(task => `${task.node}: ${elements.find(step => step.scope === task.id)?.node ?? ''}`),
      incidents: elements.flatMap(({ node, failure }) =>
        failure ? [{ node, code: failure.code, path: String(failure.details.path ?? '') }] : [],
      ),
      path: journal.flatMap(event => (event.type === 'elementEntered' ? [event.node] : [])),
    };
  }

  async records(entity: string): Promise<readonly Values[]> {
    const rows = [...(await this.#stage.rows(entity))].sort((a, b) => (a.id < b.id ? -1 : 1));
    return rows.map(row => ({ ...row.values, id: row.id }));
  }

  async close(): Promise<void> {
    await this.#stage.close();
  }

  async #command(act: Act): Promise<Command | null> {
    if (act.do === 'start') return { type: 'start', vars: act.vars };
    const state = (await this.#load(null))?.state;
    const elements = Object.values(state?.elements ?? {});
    if (act.do === 'retry')
      return {
        type: 'retry',
        element: elements.find(element => element.node === act.node && element.failure)?.id ?? '',
      };
    const task = elements.find(element => element.task && element.node === act.task)?.id;
    if (task === undefined) return null;
    const element = elements.find(inner => inner.scope === task)?.id ?? '';
    switch (act.do) {
      case 'claim':
      case 'release':
      case 'pause':
      case 'resume':
        return { type: act.do, task };
      case 'cancel':
        return { type: 'cancelTask', task };
      case 'fill':
        return { type: 'submitForm', task, element, values: act.values };
      case 'select':
        return {
          type: 'select',
          task,
          element,
          record: act.match === null ? null : await this.#found(state, element, act.match),
        };
      case 'back': {
        const visits = state?.elements[task]?.task?.visits ?? [];
        return { type: 'goBack', task, visit: visits.findLast(visit => visit.node === act.step)?.id ?? '' };
      }
      case 'finish':
        return { type: 'commit', task, element, resolutions: [] };
    }
  }

  async #found(state: CaseState | undefined, element: string, match: Values): Promise<string> {
    const wait = state?.elements[element]?.wait;
    if (wait?.for !== 'selection') return '';
    const rows = (await this.#stage.rows(wait.entity)).filter(row => wait.found.includes(row.id));
    return rows.find(row => Object.entries(match).every(([key, value]) => row.values[key] === value))?.id ?? '';
  }

  async #load(task: string | null) {
    const id = this.#case;
    return this.#storage.run(function* () {
      const reply = yield { ask: 'open', open: { key: null, case: id, task } };
      return reply.for === 'open' ? reply.opened.case : null;
    });
  }

  async #write(change: Parameters<typeof saved>[1], numbers: Parameters<typeof saved>[2]): Promise<void> {
    await saved(this.#storage, change, numbers, { id: this.#newId('cmt'), at: this.#now() });
  }

  #deps(storage: Storage): DispatchDeps {
    return {
      storage,
      plan: () => this.#plan,
      loadPlan: async () => {
        if (!this.#world) throw new Error('Expected a prepared world, but there is none. Call prepare() first.');
        this.#plan = planOf(this.#world);
        return this.#plan;
      },
      now: () => this.#now(),
      timeZone: 'Europe/Moscow',
      newId: prefix => this.#newId(prefix),
      pause: async () => undefined,
      notify: () => undefined,
    };
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

  /** A Monday morning; each look at the clock is a second later. */
  #now(): string {
    this.#seconds += 1;
    return new Date(Date.UTC(2026, 5, 1, 6, 0, this.#seconds)).toISOString();
  }
}

function planOf(world: World): Plan {
  const compiled = compilePlan(world.diagram, blocks, new Map(world.entities.map(entity => [entity.key, entity])));
  if (!compiled.ok)
    throw new Error(
      compiled.problems
        .map(problem => `${problem.node ?? ''} ${problem.property ?? ''}: ${problem.message.en}`)
        .join('\n'),
    );
  return compiled.plan;
}

/** The same commit with each conflict decided by its field; null where nothing was to be decided. */
function resolvedBy(
  take: Extract<Act, { do: 'finish' }>['take'],
  sent: { command: Command; key: string },
  refused: Refused,
): { command: Command; key: string } | null {
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
  return { command: { ...sent.command, resolutions }, key: `${sent.key} resolved` };
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
