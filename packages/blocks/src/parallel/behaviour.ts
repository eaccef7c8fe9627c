import type { Behaviour } from '@marshrut/engine';
import type { ParallelSettings } from './definition.js';

/**
 * enter: completes along all edges. With several edges in it joins: it is entered once for one arrival on each of them, or on as
 * many as are enough; further arrivals wait for their partners (workflow pattern 33, generalised AND-join).
 */
export const parallel: Behaviour<ParallelSettings> = {
  join: 'all',
  partial: ({ need, rest }) => (need === undefined ? null : { need, rest: rest ?? 'ignore' }),
  enter: () => [{ do: 'complete' }],
};
