import type { Behaviour } from '@marshrut/engine';
import type { EndSettings } from './definition.js';

/** enter: in a task waits on the review page, in a process completes. resume: commits; the task is over. */
export const end: Behaviour<EndSettings> = {
  screen: true,
  enter: here => (here.task === null ? [{ do: 'complete' }] : [{ do: 'wait', for: { for: 'review', final: true } }]),
  resume: () => [{ do: 'commit', final: true }],
};
