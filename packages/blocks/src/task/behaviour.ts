import type { Behaviour } from '@marshrut/engine';
import { assigneeOf } from '../shared/who.js';
import type { TaskSettings } from './definition.js';

/** enter: opens the task for its assignee, or fails where the field that names the person is empty. It is left by its final commit. */
export const task: Behaviour<TaskSettings> = {
  enter(here) {
    const { assignee: setting } = here.settings;
    const assignee = assigneeOf(here, setting);
    if (assignee) return [{ do: 'open', assignee }];
    return [
      {
        do: 'fail',
        failure: { code: 'ASSIGNEE_MISSING', details: { path: setting.to === 'field' ? setting.field : '' } },
      },
    ];
  },
};
