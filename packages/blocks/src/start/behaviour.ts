import type { Behaviour } from '@marshrut/engine';
import { brought, waitFor } from '../shared/await.js';
import type { StartSettings } from './definition.js';

const NONE = { on: 'none' } as const;

/** enter: completes. arm: the event of a handler; starts of a process are triggered from outside. */
export const start: Behaviour<StartSettings> = {
  withdrawal: ({ withdrawal }) => withdrawal ?? 'unbound',
  enter: () => [{ do: 'complete' }],
  /** A value that is missing offers nothing. */
  offered(here) {
    const { offer } = here.settings;
    if (!offer) return true;
    if ((offer.from ?? here.today) > here.today || (offer.until ?? here.today) < here.today) return false;
    if (offer.when === '') return true;
    const holds = here.evaluate('offer.when');
    return holds.ok && holds.value === true;
  },
  arm: here => waitFor(here, here.settings.trigger ?? NONE),
  fired: (here, answer) => brought(here, here.settings.trigger ?? NONE, answer),
};
