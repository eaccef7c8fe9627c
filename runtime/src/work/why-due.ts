import {
  type CaseState,
  type Deadline,
  type DueReason,
  dueOf,
  type Env,
  nodeOf,
  type Plan,
  type Term,
} from '@marshrut/engine';
import type { CaseWait } from './waits.js';

/** Why a moment is when it is: the term that was counted. */
export type WhyDue = DueReason;

interface Timed {
  readonly trigger?: {
    readonly on: string;
    readonly when?: string;
    readonly amount?: string;
    readonly unit?: Term['unit'];
    readonly calendar?: string | null;
  };
}

/**
 * Why a timer, or the deadline of a task, ends when it does. Null where it is a moment that was given, or where the term cannot be
 * told again: it was an expression, or the calendar has changed since.
 */
export function whyDue(
  { plan, state, env }: { readonly plan: Plan; readonly state: CaseState; readonly env: Pick<Env, 'calendar'> },
  { kind, element, node, due }: CaseWait,
  since: string,
): WhyDue | null {
  if (kind === 'TASK') {
    const deadline = state.elements[element]?.task?.deadline;
    // Once it has been moved its story is longer than one term: the deadline itself tells it.
    if (!deadline || deadline.changes.length > 0) return null;
    return counted(deadline, env);
  }
  if (kind !== 'TIMER') return null;
  const { trigger } = nodeOf(plan, node).settings as Timed;
  const amount = Number(trigger?.amount);
  if (trigger?.when !== 'after' || !trigger.unit || !Number.isInteger(amount)) return null;
  const told = dueOf(since, { amount, unit: trigger.unit }, env.calendar(trigger.calendar ?? null));
  return told.ok && told.value.at === due ? told.value.why : null;
}

/** What was counted; null where it would come to another moment today: the calendar has been changed since. */
export function counted(
  { from, term, calendar, due }: Pick<Deadline, 'from' | 'term' | 'calendar' | 'due'>,
  env: Pick<Env, 'calendar'>,
): WhyDue | null {
  const told = dueOf(from, term, env.calendar(calendar));
  return told.ok && told.value.at === due ? told.value.why : null;
}
