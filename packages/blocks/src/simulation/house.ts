import {
  type CaseState,
  type Command,
  type Criterion,
  decide,
  type Effect,
  type ElementInstance,
  type Env,
  type Event,
  type Facts,
  factsAfter,
  matches,
  NEW_CASE,
  type Plan,
  type Rejection,
  RUSSIA,
  readExpressions,
} from '@marshrut/engine';
import { formatNumber, numberFormat, type Row, type Value, type Values } from '@marshrut/model';

/** Ids of those who hold a role. */
export type Staff = (role: string) => readonly string[];

/** What somebody in the case waits for from outside; `item`: the end of a case for one item of a for-each. */
export interface Asked {
  readonly id: string;
  readonly element: string | null;
  readonly kind: Effect['kind'] | 'item';
}

/** One case in a house without a database: what a test bench in the browser and the command line run. Nothing leaves it. */
export class SimulatedHouse {
  readonly plan: Plan;
  readonly #staff: Staff;
  readonly #rows = new Map<string, Map<string, Row>>();
  readonly #deleted = new Set<string>();
  readonly #numbers = new Map<string, number>();
  #state: CaseState;
  #ids: number;
  /** Milliseconds; moved by whoever runs the case. */
  now: number;
  /** The zone in which `today()` is meant. */
  timeZone = 'Europe/Moscow';
  /** Who stands above a person; everybody is their own manager where nobody says otherwise. */
  managerOf: (id: string) => string | null = id => id;
  /** Records of a house outside, which nothing here changes. */
  elsewhere: (entity: string, id: string) => Row | null = () => null;
  readonly events: Event[] = [];
  /** Asked, and not answered yet. */
  readonly effects: Asked[] = [];

  /** With a state: a case that is under way. What it waits for is asked already. */
  constructor(plan: Plan, now: number, staff: Staff, state: CaseState = NEW_CASE) {
    this.plan = plan;
    this.#state = state;
    // Apart from those of the elements that are there.
    this.#ids = Object.keys(state.elements).length === 0 ? 0 : 1_000_000;
    this.effects.push(...askedBy(state));
    this.now = now;
    this.#staff = staff;
  }

  get state(): CaseState {
    return this.#state;
  }

  instant(): string {
    return new Date(this.now).toISOString();
  }

  records(entity: string): readonly Row[] {
    return [...(this.#rows.get(entity)?.values() ?? [])];
  }

  /** A record that was there before. */
  enter(entity: string, values: Values): string {
    const id = this.#newId(entity.toLowerCase());
    this.#put(entity, { id, version: 1, values: { ...values, ...this.#numbersOf(entity) } });
    return id;
  }

  /** Other values of a record; those not given stay. */
  correct(entity: string, id: string, values: Values): void {
    const row = this.#record(entity, id);
    if (row) this.#put(entity, { id, version: row.version + 1, values: { ...row.values, ...values } });
  }

  /** As it is committed now. */
  record(entity: string, id: string): Row | null {
    return this.#record(entity, id);
  }

  /** Null when it is done; nothing has changed when it is refused. */
  command(actor: string, command: Command): Rejection | null {
    const facts = this.#facts();
    const ids = this.#ids;
    const decision = decide(this.plan, this.#state, command, this.env(actor, facts));
    if (decision.kind === 'needs') throw new Error('Expected every fact to be at hand, but one is missing.');
    if (decision.kind === 'rejected') {
      // Or what follows would be other than in a run without this command.
      this.#ids = ids;
      return decision.rejection;
    }
    this.#state = decision.state;
    this.events.push(...decision.events);
    for (const event of decision.events) if (event.type === 'effectScheduled') this.effects.push(event.effect);
    const changes = decision.commits.flatMap(commit => commit.changes);
    const after = factsAfter(facts, changes);
    for (const { entity, record, op } of changes) {
      if (op === 'delete') {
        this.#rows.get(entity)?.delete(record);
        this.#deleted.add(record);
      }
      const row = op === 'delete' ? null : after.record(entity, record);
      if (row)
        this.#put(entity, op === 'create' ? { ...row, values: { ...row.values, ...this.#numbersOf(entity) } } : row);
    }
    return null;
  }

  /** What an expression of a step that waits comes to; null where it rests on a missing value. */
  expected({ scope, node }: ElementInstance, at: string): Value {
    const read = readExpressions(this.plan, this.#state, scope ?? '', node, this.env(''));
    return read.kind === 'answered' ? (read.answer.get(at) ?? null) : null;
  }

  /** What a question to the state of the case may know. */
  env(actor: string, facts = this.#facts()): Env {
    return {
      now: this.instant(),
      timeZone: this.timeZone,
      actor,
      newId: prefix => this.#newId(prefix),
      facts,
      calendar: () => RUSSIA,
    };
  }

  #facts(): Facts {
    const find = (entity: string, where: readonly Criterion[], most: number) =>
      this.records(entity)
        .filter(row => matches(row.values, where))
        .slice(0, most);
    return {
      record: (entity, id) => this.#record(entity, id),
      find,
      people: this.#staff,
      // A house of its own: those who hold roles stand for the others.
      members: this.#staff,
      person: id => ({ active: true, manager: this.managerOf(id) }),
      loads: users => users.map(user => ({ user, tasks: 0, last: null })),
    };
  }

  /** What was deleted here is not looked for elsewhere. */
  #record(entity: string, id: string): Row | null {
    if (this.#deleted.has(id)) return null;
    return this.#rows.get(entity)?.get(id) ?? this.elsewhere(entity, id);
  }

  #put(entity: string, row: Row): void {
    const table = this.#rows.get(entity) ?? new Map<string, Row>();
    this.#rows.set(entity, table.set(row.id, row));
  }

  #numbersOf(entity: string): Record<string, Value> {
    const fields = this.plan.entities.get(entity)?.fields ?? [];
    return Object.fromEntries(
      fields.flatMap(({ key, type }) => {
        const format = type.kind === 'number' ? numberFormat(type.pattern, this.instant().slice(0, 10)) : null;
        if (!format) return [];
        const count = (this.#numbers.get(`${entity}.${key}`) ?? 0) + 1;
        this.#numbers.set(`${entity}.${key}`, count);
        return [[key, formatNumber(format, count)]];
      }),
    );
  }

  #newId(prefix: string): string {
    this.#ids += 1;
    return `${prefix}_${String(this.#ids).padStart(6, '0')}`;
  }
}

function askedBy({ elements }: CaseState): readonly Asked[] {
  return Object.values(elements).flatMap(({ id: element, wait, loop }): readonly Asked[] => {
    if (wait?.for === 'effect') return [{ id: wait.effect, element, kind: wait.kind }];
    if (loop?.items !== null || !loop) return [];
    if (loop.total === null) return [{ id: '', element, kind: 'items' }];
    return Array.from({ length: loop.total - loop.done }, () => ({ id: '', element, kind: 'item' as const }));
  });
}
