import type { Behaviour, Step } from '@marshrut/engine';
import { assigneeOf, barredBy } from '../shared/who.js';
import type { TaskSettings } from './definition.js';

/**
 * enter: opens the task for its assignee, with its deadline; fails where nobody is found to do it, or the term cannot be told.
 * It is left by its final commit.
 */
export const task: Behaviour<TaskSettings> = {
  task: true,
  barred: here => barredBy(here, here.settings.fourEyes),

  enter(here) {
    const { assignee: setting, deadline, fourEyes } = here.settings;
    const found = assigneeOf(here, setting, barredBy(here, fourEyes));
    if (!found.ok) return [{ do: 'fail', failure: found.failure }];
    const open: Step = { do: 'open', assignee: found.assignee };
    if (!deadline) return [open];
    const amount = here.evaluate('deadline.amount');
    if (!amount.ok) return [{ do: 'fail', failure: amount.failure }];
    if (amount.value === null)
      return [{ do: 'fail', failure: { code: 'VALUE_MISSING', details: { path: deadline.amount } } }];
    const { unit, calendar, warnAt, escalation } = deadline;
    return [open, { do: 'term', term: { amount: Number(amount.value), unit }, calendar, warnAt, escalation }];
  },
};
