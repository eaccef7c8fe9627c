import type { Behaviour } from '@marshrut/engine';

/**
 * enter: completes along all edges. With several edges in it joins: it is entered once for one arrival on each of them,
 * further arrivals wait for their partners (workflow pattern 33, generalised AND-join).
 */
export const parallel: Behaviour<object> = { join: 'all', enter: () => [{ do: 'complete' }] };
