import type { Behaviour } from '@marshrut/engine';
import type { EndSettings } from './definition.js';

/**
 * enter: in a task waits on the review page; outside completes, stops what is still at work, or throws its error.
 * resume: commits; the task is over.
 */
export const end: Behaviour<EndSettings> = {
  screen: true,
  enter(here) {
    const { kind, code } = here.settings;
    if (here.task !== null) return [{ do: 'wait', for: { for: 'review', final: true } }];
    if (kind === 'error') return [{ do: 'throw', code: code ?? '', message: '' }];
    return kind === 'terminate' ? [{ do: 'terminate' }, { do: 'complete' }] : [{ do: 'complete' }];
  },
  resume: () => [{ do: 'commit', final: true }],
};
