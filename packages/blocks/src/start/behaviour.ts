import type { Behaviour } from '@marshrut/engine';

/** enter: completes. */
export const start: Behaviour<object> = { enter: () => [{ do: 'complete' }] };
