import type { Evaluation, Expression, View } from '@marshrut/expressions';
import type { Value, Values } from '@marshrut/model';
import type { Plan } from '../plan/plan.js';
import { recordSeen } from '../staging/overlay.js';
import type { Env } from './decision.js';
import type { CaseState, StagedChange, TaskState } from './state.js';

/** The case as one scope sees it: inside a task its own card fields and staged changes lie over what is committed. */
export interface Sight {
  readonly plan: Plan;
  readonly env: Env;
  readonly scope: string | null;
  readonly vars: Values;
  readonly staged: readonly StagedChange[];
  /** The task it is in, or null outside of any. */
  readonly task: string | null;
  readonly tries?: TaskState['tries'];
}

export function sightOf(plan: Plan, state: CaseState, scope: string | null, env: Env): Sight {
  const task = taskAround(state, scope);
  const { staged = [], tries } = (task !== null && state.elements[task]?.task) || {};
  return { plan, env, scope, vars: varsIn(state, scope), staged, task, ...(tries ? { tries } : {}) };
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

export function viewOf(sight: Sight, over?: Values): View {
  return { value: path => valueAt(sight, path, over), now: sight.env.now, timeZone: sight.env.timeZone };
}
