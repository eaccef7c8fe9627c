import {
  DAY,
  dayNumber,
  type Evaluation,
  type Expression,
  instantOf,
  readDate,
  todayIn,
  type View,
} from '@marshrut/expressions';
import { isDate, type Value, type Values } from '@marshrut/model';
import { dueOf } from '../calendar/due-of.js';
import type { Plan, PlanNode } from '../plan/plan.js';
import { factsAfter } from '../staging/after.js';
import { recordSeen, recordsFound } from '../staging/overlay.js';
import type { Here } from './behaviour.js';
import type { Env } from './decision.js';
import { depthOf } from './depth.js';
import type { CaseState, StagedChange, Wait } from './state.js';
import { needing } from './stop.js';

/** The case as one scope sees it: inside a task its own card fields and staged changes lie over what is committed. */
export interface Sight {
  readonly plan: Plan;
  readonly env: Env;
  readonly vars: Values;
  readonly staged: readonly StagedChange[];
}

export function sightOf(plan: Plan, state: CaseState, scope: string | null, env: Env): Sight {
  const task = taskAround(state, scope);
  return { plan, env, vars: varsIn(state, scope), staged: (task && state.elements[task]?.task?.staged) || [] };
}

/** Values as a scope sees them: those of the case, over them the local ones from the outermost inwards. */
function varsIn(state: CaseState, scope: string | null): Values {
  const element = scope === null ? undefined : state.elements[scope];
  if (!element) return state.vars;
  const outer = varsIn(state, element.scope);
  const own = element.task?.vars ?? element.vars;
  return own ? { ...outer, ...own } : outer;
}

/** Local values a scope sees beside those of the case; undefined where there are none. */
export function localVars(state: CaseState, scope: string | null): Values | undefined {
  const element = scope === null ? undefined : state.elements[scope];
  if (!element) return undefined;
  const outer = localVars(state, element.scope);
  return element.vars ? { ...outer, ...element.vars } : outer;
}

/** The task around a scope, or null outside of any. */
export function taskAround(state: CaseState, scope: string | null): string | null {
  let element = scope === null ? undefined : state.elements[scope];
  while (element && !element.task) element = element.scope === null ? undefined : state.elements[element.scope];
  return element?.id ?? null;
}

/** Value at a path. References are followed from record to record; a missing link on the way makes the value missing. */
export function valueAt(sight: Sight, path: readonly string[], over?: Values): Value {
  const whole = path.join('.');
  if (over && Object.hasOwn(over, whole)) return over[whole] ?? null;
  const [head = '', ...rest] = path;
  const field = sight.plan.card.get(head);
  let value: Value =
    over && Object.hasOwn(over, head)
      ? (over[head] ?? null)
      : (own(sight.vars, head) ?? (field?.use === 'constant' ? field.value : null) ?? null);
  let type = field?.type;
  for (const key of rest) {
    if (typeof value !== 'string' || type?.kind !== 'reference') return null;
    if (key === 'id') return value;
    const row = recordSeen(sight.env.facts, sight.staged, type.entity, value);
    const next = sight.plan.entities.get(type.entity)?.fields.find(candidate => candidate.key === key);
    value = row ? own(row.values, key) : null;
    type = next?.type;
  }
  return value;
}

/** A field may be called as something every object has. */
function own(values: Values, key: string): Value {
  return Object.hasOwn(values, key) ? (values[key] ?? null) : null;
}

export function evaluateIn(sight: Sight, expression: Expression, over?: Values): Evaluation {
  return expression.evaluate(viewOf(sight, over));
}

function viewOf(sight: Sight, over?: Values): View {
  return { value: path => valueAt(sight, path, over), now: sight.env.now, timeZone: sight.env.timeZone };
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

/** What a behaviour is given. */
export function hereOf(
  sight: Sight,
  state: CaseState,
  node: PlanNode,
  scope: string | null,
  wait: Wait | undefined,
  over?: Values,
): Here<unknown> {
  const { plan, env } = sight;
  return {
    settings: node.settings,
    node: node.id,
    outgoing: node.outgoing.map(({ id, otherwise, condition }) => ({
      edge: id,
      otherwise,
      ...(condition ? { condition: () => evaluateIn(sight, condition, over) } : {}),
    })),
    wait,
    task: taskAround(state, scope),
    initiator: state.initiator,
    depth: depthOf(state),
    now: env.now,
    today: todayIn(env.now, env.timeZone),
    card: plan.card,
    entities: plan.entities,
    value: path => valueAt(sight, path.split('.'), over),
    before(entity, record, values) {
      const facts = factsAfter(env.facts, [{ entity, record, op: 'update', version: 0, before: {}, after: values }]);
      return hereOf({ ...sight, env: { ...env, facts } }, state, node, scope, wait, over);
    },
    over: values => hereOf(sight, state, node, scope, wait, { ...over, ...values }),
    evaluate(at) {
      const expression = node.expressions.get(at);
      if (!expression) throw new Error(`Expected an expression at '${at}' of node '${node.id}', but there is none.`);
      return evaluateIn(sight, expression, over);
    },
    prepared: node.prepared,
    view: viewOf(sight, over),
    entitiesIn: at => fieldsIn(plan, node.expressions.get(at)?.uses ?? []).map(read => read.entity),
    reads: (at, entity, field) =>
      fieldsIn(plan, node.expressions.get(at)?.uses ?? []).some(read => read.entity === entity && read.field === field),
    moment(value) {
      if (!isDate(value)) return Number.isNaN(Date.parse(value)) ? null : value;
      return new Date(instantOf(dayNumber(readDate(value, value)) * DAY, env.timeZone)).toISOString();
    },
    record: (entity, id) => recordSeen(env.facts, sight.staged, entity, id),
    find: (entity, where) => recordsFound(env.facts, sight.staged, entity, where),
    people(role) {
      const people = env.facts.people(role);
      if (people === undefined) throw needing({ need: 'people', role });
      return people;
    },
    due: (term, calendar, from = env.now) => dueOf(from, term, env.calendar(calendar)),
    newId: env.newId,
  };
}
