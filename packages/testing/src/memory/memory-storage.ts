import {
  type CaseState,
  type Criterion,
  type Event,
  type Load,
  matches,
  type Need,
  type StagedChange,
} from '@marshrut/engine';
import { type Entities, formatNumber, type Json, type Row, type Value } from '@marshrut/model';
import type {
  CommitWrite,
  Fact,
  JobWrite,
  KeptMessage,
  LoadedCase,
  Opened,
  OpenRequest,
  OutboxEffect,
  StartTimer,
  Storage,
  StorageReply,
  StorageRequest,
  TakenNumber,
  TaskWrite,
  WaitRow,
  Work,
  WriteSet,
  Written,
} from '@marshrut/runtime';

export interface Book {
  readonly cases: ReadonlyMap<string, LoadedCase>;
  readonly tasks: ReadonlyMap<string, TaskWrite>;
  readonly staged: ReadonlyMap<string, readonly StagedChange[]>;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  readonly counters: ReadonlyMap<string, number>;
  readonly seen: ReadonlyMap<string, { readonly input: string; readonly outcome: Json }>;
  readonly journal: ReadonlyMap<string, readonly Event[]>;
  readonly parents: ReadonlyMap<string, string>;
  /** By element: a condition may have several rows. */
  readonly waits: ReadonlyMap<string, readonly WaitRow[]>;
  readonly effects: ReadonlyMap<string, OutboxEffect>;
  readonly jobs: ReadonlyMap<string, JobWrite>;
  readonly kept: ReadonlyMap<string, KeptMessage>;
  readonly commits: ReadonlyMap<string, CommitWrite>;
  /** Timers that start cases, by `process/node`. */
  readonly timers: ReadonlyMap<string, StartTimer>;
}

const EMPTY: Book = {
  cases: new Map(),
  tasks: new Map(),
  staged: new Map(),
  rows: new Map(),
  counters: new Map(),
  seen: new Map(),
  journal: new Map(),
  parents: new Map(),
  waits: new Map(),
  effects: new Map(),
  jobs: new Map(),
  kept: new Map(),
  commits: new Map(),
  timers: new Map(),
};

type Refusal = Extract<Written, { ok: false }>;

/** The storage port over plain maps. A unit of work changes copies; they become the book when it ends, or are dropped. */
export class MemoryStorage implements Storage {
  #book = EMPTY;
  entities: Entities = new Map();
  /** Who holds a role. */
  people: ReadonlyMap<string, readonly string[]> = new Map();
  /** Who is in a group. */
  groups: ReadonlyMap<string, readonly string[]> = new Map();
  /** The manager of a person. */
  managers: ReadonlyMap<string, string> = new Map();
  /** Entities whose records start cases. */
  beginsWith: ReadonlySet<string> = new Set();

  get book(): Book {
    return this.#book;
  }

  /** Notes something down outside any case, as a job does. */
  note(change: (book: Book) => Partial<Book>): void {
    this.#book = { ...this.#book, ...change(this.#book) };
  }

  async run<T>(work: () => Work<T>): Promise<T> {
    const unit = work();
    let next = this.#book;
    let reply: StorageReply | undefined;
    for (;;) {
      const step = reply === undefined ? unit.next() : unit.next(reply);
      if (step.done) {
        this.#book = next;
        return step.value;
      }
      const answer = this.#answer(step.value, next);
      reply = answer.reply;
      next = answer.book;
    }
  }

  #fact(need: Need, book: Book): Fact {
    switch (need.need) {
      case 'record':
        return { ...need, row: book.rows.get(need.entity)?.get(need.id) ?? null };
      case 'find':
        return { ...need, rows: found(book, need.entity, need.where).slice(0, need.most) };
      case 'people':
        return { ...need, people: this.people.get(need.role) ?? [] };
      case 'members':
        return { ...need, people: this.groups.get(need.group) ?? [] };
      case 'person': {
        const known = [...this.people.values(), ...this.groups.values()].some(ids => ids.includes(need.id));
        return { ...need, person: known ? { active: true, manager: this.managers.get(need.id) ?? null } : null };
      }
      case 'loads':
        return { ...need, loads: need.users.map(user => loadOf(book, user)) };
    }
  }

  #answer(request: StorageRequest, book: Book): { reply: StorageReply; book: Book } {
    switch (request.ask) {
      case 'open':
        return { reply: { for: 'open', opened: open(book, request.open) }, book };
      case 'facts':
        return {
          reply: {
            for: 'facts',
            facts: request.needs.map(need => this.#fact(need, book)),
          },
          book,
        };
      case 'write': {
        const written = write(book, request.write, this.entities, this.beginsWith);
        return 'why' in written
          ? { reply: { for: 'write', written }, book }
          : {
              reply: {
                for: 'write',
                written: { ok: true, revision: (request.write.case?.revision ?? 0) + 1, numbers: written.numbers },
              },
              book: written.book,
            };
      }
    }
  }
}

function loadOf({ tasks }: Book, user: string): Load {
  const all = [...tasks.values()];
  const open = all.filter(({ status }) => status !== 'completed' && status !== 'cancelled');
  const own = open.filter(task => task.owner === user || (task.owner === null && task.user === user));
  const given = all.filter(task => task.user === user).map(({ id }) => id);
  return { user, tasks: own.length, last: given.sort().at(-1) ?? null };
}

/** Records that match, in the order of their ids. */
export function found(book: Book, entity: string, where: readonly Criterion[]): Row[] {
  return [...(book.rows.get(entity)?.values() ?? [])]
    .filter(row => matches(row.values, where))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function open(book: Book, { key, case: id, task }: OpenRequest): Opened {
  const loaded = id === null ? undefined : book.cases.get(id);
  const staged = task === null ? [] : (book.staged.get(task) ?? []);
  return {
    seen: key ? (book.seen.get(`${key.actor} ${key.key}`) ?? null) : null,
    case: loaded ? { ...loaded, state: withStaged(loaded.state, task, staged) } : null,
    touched: staged
      .filter(change => change.op !== 'create')
      .map(({ entity, record }) => ({
        need: 'record',
        entity,
        id: record,
        row: book.rows.get(entity)?.get(record) ?? null,
      })),
  };
}

function withStaged(state: CaseState, id: string | null, staged: readonly StagedChange[]): CaseState {
  const element = id === null ? undefined : state.elements[id];
  return element?.task
    ? { ...state, elements: { ...state.elements, [element.id]: { ...element, task: { ...element.task, staged } } } }
    : state;
}

function write(
  book: Book,
  set: WriteSet,
  entities: Entities,
  beginsWith: ReadonlySet<string>,
): { book: Book; numbers: readonly TakenNumber[] } | Refusal {
  const { case: one, events } = set;
  const [cases, journal, tasks, seen] = [
    new Map(book.cases),
    new Map(book.journal),
    new Map(book.tasks),
    new Map(book.seen),
  ];
  if (one) {
    if ((cases.get(one.id)?.revision ?? 0) !== one.revision) return { ok: false, why: 'stale' };
    // Through JSON, as a database would: what cannot be stored must not survive in memory either.
    const state = JSON.parse(JSON.stringify(one.state)) as CaseState;
    cases.set(one.id, {
      id: one.id,
      processVersion: one.processVersion,
      revision: one.revision + 1,
      sequence: one.sequence + events.length,
      state,
    });
    journal.set(one.id, [...(journal.get(one.id) ?? []), ...events]);
  }
  for (const task of set.tasks) tasks.set(task.id, task);
  if (set.seen) seen.set(`${set.actor} ${set.seen.key}`, set.seen);
  const staged = new Map(book.staged);
  for (const { task, seqs } of set.staged.remove)
    staged.set(task, seqs === 'all' ? [] : (staged.get(task) ?? []).filter(change => !seqs.includes(change.seq)));
  for (const { task, change } of set.staged.insert) staged.set(task, [...(staged.get(task) ?? []), change]);
  const committed = commit(book, set.commits, entities);
  return 'why' in committed
    ? committed
    : {
        book: {
          ...book,
          ...{ cases, tasks, journal, staged, seen, rows: committed.rows, counters: committed.counters },
          ...later(book, set, beginsWith),
          commits: new Map([...book.commits, ...set.commits.map(one => [one.id, one] as const)]),
        },
        numbers: committed.numbers,
      };
}

/** What is waited for, and what is to be done later. */
function later(
  book: Book,
  { case: one, waits, effects, jobs, commits }: WriteSet,
  beginsWith: ReadonlySet<string>,
): Partial<Book> {
  const [rows, outbox, queue, parents] = [
    new Map(book.waits),
    new Map(book.effects),
    new Map(book.jobs),
    new Map(book.parents),
  ];
  if (one?.parent) parents.set(one.id, one.parent.element);
  for (const element of waits.remove) rows.delete(element);
  for (const row of waits.insert) rows.set(row.element, [...(rows.get(row.element) ?? []), row]);
  for (const { case: id, effect } of effects) {
    const version = one?.processVersion ?? '';
    const process = (version.split(':')[0] ?? '').replace('ver_', 'prc_');
    outbox.set(effect.id, {
      effect,
      case: id,
      initiator: one?.initiator ?? '',
      processVersion: version,
      process,
      status: 'pending',
      attempts: 0,
      wanted: true,
    });
  }
  for (const key of jobs.remove) queue.delete(key);
  for (const job of jobs.add) queue.set(job.key, job);
  const conditions = [...rows.values()].flat().filter(({ kind }) => kind === 'condition');
  for (const entity of jobs.recheck)
    if (conditions.some(({ name }) => name === entity))
      queue.set(`recheck:${entity}`, { key: `recheck:${entity}`, job: { do: 'recheck', entity }, runAt: null });
  for (const { id, changes } of commits)
    if (changes.some(({ entity }) => beginsWith.has(entity)))
      queue.set(`starts:${id}`, { key: `starts:${id}`, job: { do: 'recordStarts', commit: id }, runAt: null });
  return { waits: rows, effects: outbox, jobs: queue, parents };
}

function commit(book: Book, commits: readonly CommitWrite[], entities: Entities) {
  const rows = new Map([...book.rows].map(([key, table]) => [key, new Map(table)]));
  const counters = new Map(book.counters);
  const numbers: TakenNumber[] = [];
  for (const { changes, numbers: needs } of commits) {
    for (const { record, field, counter, prefix, digits } of needs) {
      const count = (counters.get(counter) ?? 0) + 1;
      counters.set(counter, count);
      numbers.push({ record, field, value: formatNumber({ prefix, digits }, count) });
    }
    for (const { entity, record, op, version, after } of changes) {
      const table = rows.get(entity) ?? new Map<string, Row>();
      rows.set(entity, table);
      const current = table.get(record);
      if ((current?.version ?? 0) !== version) return { ok: false, why: 'stale' } satisfies Refusal;
      if (op === 'delete') table.delete(record);
      else
        table.set(record, {
          id: record,
          version: version + 1,
          values: { ...blank(entities, entity), ...current?.values, ...after, ...taken(numbers, record) },
        });
    }
  }
  return duplicateIn(rows, entities) ?? danglingIn(rows, entities) ?? { rows, counters, numbers };
}

/** A table answers every column, so a row that was given half its fields has nulls for the rest. */
function blank(entities: Entities, entity: string): Record<string, Value> {
  return Object.fromEntries((entities.get(entity)?.fields ?? []).map(field => [field.key, null]));
}

function taken(numbers: readonly TakenNumber[], record: string): Record<string, Value> {
  return Object.fromEntries(
    numbers.filter(number => number.record === record).map(({ field, value }) => [field, value]),
  );
}

function duplicateIn(rows: ReadonlyMap<string, ReadonlyMap<string, Row>>, entities: Entities): Refusal | undefined {
  for (const [key, table] of rows) {
    const entity = entities.get(key);
    const uniques = [
      ...(entity?.unique ?? []),
      ...(entity?.fields ?? []).filter(field => field.unique).map(field => [field.key]),
    ];
    for (const fields of uniques) {
      const known = new Set<string>();
      for (const row of table.values()) {
        const values = fields.map(name => row.values[name] ?? null);
        if (values.includes(null)) continue;
        if (known.has(JSON.stringify(values)))
          return { ok: false, why: 'duplicate', entity: key, record: row.id, fields };
        known.add(JSON.stringify(values));
      }
    }
  }
  return undefined;
}

function danglingIn(rows: ReadonlyMap<string, ReadonlyMap<string, Row>>, entities: Entities): Refusal | undefined {
  for (const [key, table] of rows) {
    for (const { key: name, type } of entities.get(key)?.fields ?? []) {
      if (type.kind !== 'reference') continue;
      for (const row of table.values()) {
        const target = row.values[name];
        if (typeof target === 'string' && !rows.get(type.entity)?.has(target))
          return { ok: false, why: 'reference', entity: key, field: name };
      }
    }
  }
  return undefined;
}
