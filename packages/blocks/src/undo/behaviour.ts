import type { Behaviour } from '@marshrut/engine';
import type { UndoSettings } from './definition.js';

/** enter: waits until what is to be undone is undone, then completes. */
export const undo: Behaviour<UndoSettings> = { enter: here => [{ do: 'undo', node: here.settings.node }] };
