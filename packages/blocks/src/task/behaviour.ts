import type { Behaviour } from '@marshrut/engine';
import { opened } from '../shared/opened.js';
import { assigneeOf, barredBy } from '../shared/who.js';
import type { TaskSettings } from './definition.js';

/**
 * enter: opens the task for its assignee, with its deadline; fails where nobody is found to do it, or the term cannot be told.
 * It is left by its final commit.
 */
export const task: Behaviour<TaskSettings> = {
  task: true,
  returnsTo: ({ returns }) => returns,
  barred: here => barredBy(here, here.settings.fourEyes),

  enter(here) {
    const { assignee: setting, deadline, fourEyes } = here.settings;
    const found = assigneeOf(here, setting, barredBy(here, fourEyes));
    return found.ok ? opened(here, found.assignee, deadline) : [{ do: 'fail', failure: found.failure }];
  },
};
