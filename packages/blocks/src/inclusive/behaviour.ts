import type { Behaviour } from '@marshrut/engine';
import { branchesThatHold } from '../shared/branches.js';

/**
 * enter: completes along every edge whose condition is true, or along «Иначе» where none is (workflow pattern 6, multi-choice).
 * With several edges in it joins all that can still come (patterns 7 and 38, synchronising merge). With one edge out and no
 * condition on it, it only joins.
 */
export const inclusive: Behaviour<object> = {
  join: 'some',
  enter(here) {
    const [only, ...others] = here.outgoing;
    if (only && others.length === 0 && !only.condition) return [{ do: 'complete' }];
    const holding = branchesThatHold(here);
    return holding.ok ? [{ do: 'complete', take: holding.edges }] : [{ do: 'fail', failure: holding.failure }];
  },
};
