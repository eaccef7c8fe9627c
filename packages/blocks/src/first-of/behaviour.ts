import type { Behaviour } from '@marshrut/engine';

/** enter: waits for the first of the Wait blocks behind its edges; the others are forgotten. */
export const firstOf: Behaviour<object> = { oneWay: true, enter: () => [{ do: 'race' }] };
