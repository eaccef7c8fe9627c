import type { Behaviour } from '@marshrut/engine';

/** enter: begins its inside. It is left when nothing in it is active any more. */
export const subprocess: Behaviour<object> = { enter: () => [{ do: 'begin' }] };
