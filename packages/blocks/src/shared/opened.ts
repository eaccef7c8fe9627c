import type { Assignee, Here, Step } from '@marshrut/engine';
import type { TaskSettings } from '../task/definition.js';

/** Opens a task, with its deadline where it has one; fails where the term cannot be told. `at`: where its length stands. */
export function opened(
  here: Here<unknown>,
  assignee: Assignee,
  deadline: TaskSettings['deadline'],
  at = 'deadline.amount',
): readonly Step[] {
  const open: Step = { do: 'open', assignee };
  if (!deadline) return [open];
  const amount = here.evaluate(at);
  if (!amount.ok) return [{ do: 'fail', failure: amount.failure }];
  if (amount.value === null)
    return [{ do: 'fail', failure: { code: 'VALUE_MISSING', details: { path: deadline.amount } } }];
  const { unit, calendar, warnAt, escalation } = deadline;
  return [open, { do: 'term', term: { amount: Number(amount.value), unit }, calendar, warnAt, escalation }];
}
