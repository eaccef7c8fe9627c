import type { TaskState, Visit } from '../core/state.js';
import { nodeOf, type Plan } from '../plan/plan.js';

/** Where a value comes from: a step, who answered it and when; of a decision table the rules that held. */
export interface Reason {
  /**
   * TYPED: into a form. FOUND: a search found the record. CREATED: the record is a new one of this task. RULES: a decision table gave
   * it. COMPUTED: a block did, from values it was told. CASE: it was in the case before this task.
   */
  readonly why: 'TYPED' | 'FOUND' | 'CREATED' | 'RULES' | 'COMPUTED' | 'CASE';
  readonly node: string | null;
  readonly by: string | null;
  readonly at: string | null;
  readonly rules: readonly string[];
}

const fromCase: Reason = { why: 'CASE', node: null, by: null, at: null, rules: [] };

/** Why a field of a record is to be written. Null where it was not entered before the review `except`. */
export function reasonOf(plan: Plan, task: TaskState, record: string, field: string, except: string): Reason | null {
  const change = task.staged.findLast(
    staged => staged.record === record && staged.visit !== except && Object.hasOwn(staged.patch, field),
  );
  const visit = change && task.visits.find(({ id }) => id === change.visit);
  if (!change || !visit) return null;
  const card = cardFieldBehind(plan, visit.node, field);
  if (card !== null) return reasonOfCard(plan, task, card);
  return { ...whyAt(plan, visit), by: authorOf(task, visit, record, field) ?? change.by, at: change.at };
}

/** Who typed the field into the form of the visit, where that was not who sent it. */
function authorOf({ vars, visits }: TaskState, visit: Visit, record: string, field: string): string | null {
  const after = visits[visits.indexOf(visit) + 1]?.vars ?? vars;
  const typed = Object.entries(visit.authors ?? {}).find(([path]) => {
    const [head = '', tail] = path.split('.');
    return tail === field && after[head] === record;
  });
  return typed?.[1] ?? null;
}

/** Why a card field has the value the task sees. */
export function reasonOfCard(plan: Plan, { vars, visits }: Pick<TaskState, 'vars' | 'visits'>, key: string): Reason {
  for (let at = visits.length - 1; at >= 0; at--) {
    const visit = visits[at];
    const after = visits[at + 1]?.vars ?? vars;
    // A commit in the middle takes the values to the case: nothing was set there.
    if (!visit || !Object.hasOwn(after, key) || after[key] === visit.vars[key]) continue;
    return { ...whyAt(plan, visit), by: visit.authors?.[key] ?? visits[at + 1]?.by ?? null, at: null };
  }
  return fromCase;
}

/** What kind of step gives values, whoever answered it. */
export function whyAt(plan: Plan, { node: id, rules = [] }: Pick<Visit, 'node' | 'rules'>): Reason {
  const { node } = nodeOf(plan, id);
  return { why: kinds[node.block] ?? 'COMPUTED', node: id, by: null, at: null, rules };
}

const kinds: Readonly<Record<string, Reason['why']>> = {
  form: 'TYPED',
  find: 'FOUND',
  create: 'CREATED',
  rules: 'RULES',
};

/** Where a block only hands a card field on into the record, the reason is that of the card field. */
export function cardFieldBehind(plan: Plan, node: string, field: string): string | null {
  const settings = nodeOf(plan, node).settings as { readonly values?: readonly unknown[] };
  const row = settings.values?.find((one): one is Row => isRow(one) && one.field === field);
  return row && plan.card.has(row.value.trim()) ? row.value.trim() : null;
}

interface Row {
  readonly field: string;
  readonly value: string;
}

function isRow(value: unknown): value is Row {
  return (
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    'value' in value &&
    typeof value.value === 'string'
  );
}
