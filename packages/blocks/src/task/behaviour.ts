import type { Behaviour, Step } from '@marshrut/engine';
import { assigneeOf } from '../shared/who.js';
import type { TaskSettings } from './definition.js';

/**
 * enter: opens the task for its assignee, with its deadline; fails where the field that names the person is empty, or the term
 * cannot be told. It is left by its final commit.
 */
export const task: Behaviour<TaskSettings> = {
  enter(here) {
    const { assignee: setting, deadline } = here.settings;
    const assignee = assigneeOf(here, setting);
    if (!assignee) {
      const path = setting.to === 'field' ? setting.field : '';
      return [{ do: 'fail', failure: { code: 'ASSIGNEE_MISSING', details: { path } } }];
    }
    const open: Step = { do: 'open', assignee };
    if (!deadline) return [open];
    const amount = here.evaluate('deadline.amount');
    if (!amount.ok) return [{ do: 'fail', failure: amount.failure }];
    if (amount.value === null)
      return [{ do: 'fail', failure: { code: 'VALUE_MISSING', details: { path: deadline.amount } } }];
    const { unit, calendar, warnAt, escalation } = deadline;
    return [open, { do: 'term', term: { amount: Number(amount.value), unit }, calendar, warnAt, escalation }];
  },
};
