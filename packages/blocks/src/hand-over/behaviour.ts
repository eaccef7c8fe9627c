import type { Behaviour } from '@marshrut/engine';
import { assigneeOf } from '../shared/who.js';
import type { HandOverSettings } from './definition.js';

/** enter: gives the task, staged data and all, to somebody else and completes; or fails where nobody is found. Back does not cross it. */
export const handOver: Behaviour<HandOverSettings> = {
  enter(here) {
    const found = assigneeOf(here, here.settings.assignee);
    return found.ok
      ? [{ do: 'handOver', assignee: found.assignee }, { do: 'complete' }]
      : [{ do: 'fail', failure: found.failure }];
  },
};
