import {
  DAY,
  dayNumber,
  type Evaluation,
  type Expression,
  instantOf,
  readDate,
  sayAnswer,
  todayIn,
  type View,
} from '@marshrut/expressions';
import {
  type CardField,
  type Entities,
  isDate,
  type Language,
  type Row,
  type Value,
  type Values,
} from '@marshrut/model';
import type { Counted } from '../calendar/counted.js';
import { type Due, dueOf } from '../calendar/due-of.js';
import type { Term } from '../calendar/term.js';
import type { Plan, PlanNode } from '../plan/plan.js';
import { factsAfter } from '../staging/after.js';
import { recordSeen, recordsFound } from '../staging/overlay.js';
import { approvalAt } from './approval.js';
import type { Branch, Here, Told } from './behaviour.js';
import type { Criterion, Load, Person } from './decision.js';
import { depthOf } from './depth.js';
import type { Approval, CaseState, Wait } from './state.js';
import { needing } from './stop.js';
import { evaluateIn, type Sight, valueAt, viewOf } from './view.js';

/** What a behaviour is given. Made for every node that is entered, so whatever few blocks ask for is worked out when they ask. */
export class Standing implements Here<unknown> {
  readonly #sight: Sight;
  readonly #node: PlanNode;
  readonly #over: Values | undefined;
  readonly wait: Wait | undefined;
  readonly initiator: string;
  readonly depth: number;
  readonly ofCase: OfCase;

  constructor(sight: Sight, ofCase: OfCase, node: PlanNode, wait: Wait | undefined, over?: Values) {
    this.#sight = sight;
    this.#node = node;
    this.#over = over;
    this.wait = wait;
    this.ofCase = ofCase;
    this.initiator = ofCase.initiator;
    this.depth = ofCase.depth;
  }

  get settings(): unknown {
    return this.#node.settings;
  }

  get node(): string {
    return this.#node.id;
  }

  get outgoing(): readonly Branch[] {
    return this.#node.outgoing.map(({ id, otherwise, condition }) => ({
      edge: id,
      otherwise,
      ...(condition ? { condition: () => evaluateIn(this.#sight, condition, this.#over) } : {}),
    }));
  }

  get task(): string | null {
    return this.#sight.task;
  }

  get tries(): number {
    const { tries } = this.#sight;
    return tries && Object.hasOwn(tries, this.node) ? (tries[this.node] ?? 0) : 0;
  }

  get actor(): string {
    return this.#sight.env.actor;
  }

  get now(): string {
    return this.#sight.env.now;
  }

  get today(): string {
    return todayIn(this.#sight.env.now, this.#sight.env.timeZone);
  }

  get card(): ReadonlyMap<string, CardField> {
    return this.#sight.plan.card;
  }

  get entities(): Entities {
    return this.#sight.plan.entities;
  }

  get prepared(): unknown {
    return this.#node.prepared;
  }

  get view(): View {
    return viewOf(this.#sight, this.#over);
  }

  value(path: string): Value {
    return valueAt(this.#sight, path.split('.'), this.#over);
  }

  before(entity: string, record: string, values: Values): Here<unknown> {
    const { env } = this.#sight;
    const facts = factsAfter(env.facts, [{ entity, record, op: 'update', version: 0, before: {}, after: values }]);
    return new Standing({ ...this.#sight, env: { ...env, facts } }, this.ofCase, this.#node, this.wait, this.#over);
  }

  over(values: Values): Here<unknown> {
    return new Standing(this.#sight, this.ofCase, this.#node, this.wait, { ...this.#over, ...values });
  }

  evaluate(at: string): Evaluation {
    return evaluateIn(this.#sight, this.#expression(at), this.#over);
  }

  #expression(at: string): Expression {
    const expression = this.#node.expressions.get(at);
    if (!expression) throw new Error(`Expected an expression at '${at}' of node '${this.node}', but there is none.`);
    return expression;
  }

  tell(at: string, language: Language): Told {
    const answer = this.evaluate(at);
    if (!answer.ok) return answer.failure.code === 'VALUE_MISSING' ? { ok: true, text: '' } : answer;
    const { type } = this.#expression(at);
    const nameOf = (id: string) => (type.kind === 'reference' ? this.#titleOf(type.entity, id) : undefined);
    const { timeZone } = this.#sight.env;
    return { ok: true, text: sayAnswer(answer.value, type, { language, timeZone, nameOf }) };
  }

  /** What its fields of the title hold, side by side. */
  #titleOf(key: string, id: string): string | undefined {
    const row = this.record(key, id);
    const parts = this.entities.get(key)?.title.flatMap(field => row?.values[field] ?? []);
    return parts?.join(' ');
  }

  entitiesIn(at: string): readonly string[] {
    return this.#fieldsAt(at).map(read => read.entity);
  }

  reads(at: string, entity: string, field: string): boolean {
    return this.#fieldsAt(at).some(read => read.entity === entity && read.field === field);
  }

  #fieldsAt(at: string) {
    return fieldsIn(this.#sight.plan, this.#node.expressions.get(at)?.uses ?? []);
  }

  moment(value: string): string | null {
    if (!isDate(value)) return Number.isNaN(Date.parse(value)) ? null : value;
    return new Date(instantOf(dayNumber(readDate(value, value)) * DAY, this.#sight.env.timeZone)).toISOString();
  }

  record(entity: string, id: string): Row | null {
    return recordSeen(this.#sight.env.facts, this.#sight.staged, entity, id);
  }

  find(entity: string, where: readonly Criterion[], most?: number): readonly Row[] {
    return recordsFound(this.#sight.env.facts, this.#sight.staged, entity, where, most);
  }

  people(role: string): readonly string[] {
    const people = this.#sight.env.facts.people(role);
    if (people === undefined) throw needing({ need: 'people', role });
    return people;
  }

  members(group: string): readonly string[] {
    const members = this.#sight.env.facts.members(group);
    if (members === undefined) throw needing({ need: 'members', group });
    return members;
  }

  person(id: string): Person | null {
    const person = this.#sight.env.facts.person(id);
    if (person === undefined) throw needing({ need: 'person', id });
    return person;
  }

  loads(users: readonly string[]): readonly Load[] {
    const loads = this.#sight.env.facts.loads(users);
    if (loads === undefined) throw needing({ need: 'loads', users, at: this.now });
    return loads.map(load => withGiven(load, this.ofCase.given()));
  }

  performers(node: string): readonly string[] {
    return this.ofCase.performed[node] ?? [];
  }

  approval(): Approval | null {
    return this.ofCase.approval(this.#sight.scope);
  }

  due(term: Term, calendar: string | null, from = this.now): Counted<Due> {
    return dueOf(from, term, this.#sight.env.calendar(calendar));
  }

  newId(prefix: string): string {
    return this.#sight.env.newId(prefix);
  }
}

/** What the case tells a behaviour of itself. */
export interface OfCase extends Pick<Here<unknown>, 'initiator' | 'depth'> {
  readonly performed: NonNullable<CaseState['performers']>;
  /** Tasks this very command has given to somebody by name, in their order: no fact tells of them yet. */
  readonly given: () => readonly Given[];
  readonly approval: (scope: string | null) => Approval | null;
}

export interface Given {
  readonly task: string;
  readonly user: string;
}

export function ofCase(state: CaseState, given: OfCase['given'] = () => []): OfCase {
  return {
    initiator: state.initiator,
    depth: depthOf(state),
    performed: state.performers ?? {},
    given,
    approval: scope => approvalAt(state, scope),
  };
}

function withGiven(load: Load, given: readonly Given[]): Load {
  const own = given.filter(one => one.user === load.user);
  return { ...load, tasks: load.tasks + own.length, last: own.at(-1)?.task ?? load.last };
}

/** Fields of records that the paths lead through. */
function fieldsIn(
  plan: Plan,
  paths: readonly string[],
): readonly { readonly entity: string; readonly field: string }[] {
  return paths.flatMap(path => {
    const [head = '', ...rest] = path.split('.');
    const found: { entity: string; field: string }[] = [];
    let type = plan.card.get(head)?.type;
    for (const key of rest) {
      const entity: string | undefined = type?.kind === 'reference' ? type.entity : undefined;
      if (entity === undefined) break;
      found.push({ entity, field: key });
      type = plan.entities.get(entity)?.fields.find(field => field.key === key)?.type;
    }
    return found;
  });
}
