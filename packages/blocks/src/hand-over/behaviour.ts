import type { Behaviour } from '@marshrut/engine';
import { assigneeOf } from '../shared/who.js';
import type { HandOverSettings } from './definition.js';

/** enter: gives the task, staged data and all, to somebody else and completes; or fails where nobody is named. Back does not cross it. */
export const handOver: Behaviour<HandOverSettings> = {
  enter(here) {
    const { assignee: setting } = here.settings;
    const assignee = assigneeOf(here, setting);
    if (assignee) return [{ do: 'handOver', assignee }, { do: 'complete' }];
    return [
      {
        do: 'fail',
        failure: { code: 'ASSIGNEE_MISSING', details: { path: setting.to === 'field' ? setting.field : '' } },
      },
    ];
  },
};
