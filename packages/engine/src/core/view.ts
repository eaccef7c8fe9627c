import { type Evaluation, type Expression, todayIn, type View } from '@marshrut/expressions';
import type { Value, Values } from '@marshrut/model';
import type { Plan, PlanNode } from '../plan/plan.js';
import { recordSeen, recordsFound } from '../staging/overlay.js';
import type { Here } from './behaviour.js';
import type { Env } from './decision.js';
import type { CaseState, StagedChange, TaskState, Wait } from './state.js';

/** The case as one scope sees it: inside a task its own card fields and staged changes lie over what is committed. */
export interface Sight {
  readonly plan: Plan;
  readonly env: Env;
  readonly vars: Values;
  readonly staged: readonly StagedChange[];
}

export function sightOf(plan: Plan, state: CaseState, scope: string | null, env: Env): Sight {
  const task: TaskState | undefined = scope === null ? undefined : state.elements[scope]?.task;
  return { plan, env, vars: task ? { ...state.vars, ...task.vars } : state.vars, staged: task?.staged ?? [] };
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
  const view: View = { value: path => valueAt(sight, path, over), now: sight.env.now, timeZone: sight.env.timeZone };
  return expression.evaluate(view);
}

/** What a behaviour is given. */
export function hereOf(
  sight: Sight,
  node: PlanNode,
  task: string | null,
  initiator: string,
  wait: Wait | undefined,
  over?: Values,
): Here<unknown> {
  const { plan, env } = sight;
  return {
    settings: node.settings,
    outgoing: node.outgoing.map(({ id, otherwise, condition }) => ({
      edge: id,
      otherwise,
      ...(condition ? { condition: () => evaluateIn(sight, condition, over) } : {}),
    })),
    wait,
    task,
    initiator,
    now: env.now,
    today: todayIn(env.now, env.timeZone),
    card: plan.card,
    entities: plan.entities,
    value: path => valueAt(sight, path.split('.'), over),
    over: values => hereOf(sight, node, task, initiator, wait, { ...over, ...values }),
    evaluate(at) {
      const expression = node.expressions.get(at);
      if (!expression) throw new Error(`Expected an expression at '${at}' of node '${node.id}', but there is none.`);
      return evaluateIn(sight, expression, over);
    },
    record: (entity, id) => recordSeen(env.facts, sight.staged, entity, id),
    find: (entity, where) => recordsFound(env.facts, sight.staged, entity, where),
    newId: env.newId,
  };
}
