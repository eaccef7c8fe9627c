import type { Behaviour } from '@marshrut/engine';

/** enter: waits on the review page. resume: commits what the task staged and completes; the task goes on. */
export const commit: Behaviour<object> = {
  screen: true,
  enter: () => [{ do: 'wait', for: { for: 'review', final: false } }],
  resume: () => [{ do: 'commit', final: false }, { do: 'complete' }],
};
