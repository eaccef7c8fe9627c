import type { Behaviour } from '@marshrut/engine';

/** enter: its event has come; begins its inside. */
export const onEvent: Behaviour<object> = { enter: () => [{ do: 'begin' }] };
