import type { Behaviour } from '@marshrut/engine';
import { firstThatHolds } from '../shared/branches.js';

/**
 * enter: completes along the first edge whose condition is true, in the order they were drawn; else along «Иначе».
 * A condition that rests on a missing value fails: null is never "no".
 */
export const choice: Behaviour<object> = {
  oneWay: true,
  enter(here) {
    const [only, ...others] = here.outgoing;
    // Where branches only meet there is nothing to decide.
    if (only && others.length === 0 && !only.condition) return [{ do: 'complete' }];
    const first = firstThatHolds(here);
    return first.ok ? [{ do: 'complete', take: first.edges }] : [{ do: 'fail', failure: first.failure }];
  },
};
