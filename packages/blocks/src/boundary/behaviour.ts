import type { Behaviour } from '@marshrut/engine';
import { brought, waitFor } from '../shared/await.js';
import type { BoundarySettings } from './definition.js';

/** arm: waits beside its host. enter: the event has come; completes. */
export const boundary: Behaviour<BoundarySettings> = {
  enter: () => [{ do: 'complete' }],
  arm: here => waitFor(here, here.settings.trigger),
  fired: (here, answer) => brought(here, here.settings.trigger, answer),
};
