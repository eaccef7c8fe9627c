import type { Behaviour } from '@marshrut/engine';
import { brought, waitFor } from '../shared/await.js';
import type { WaitSettings } from './definition.js';

/**
 * enter: waits, or fails where its term or key cannot be told. resume: takes what was brought and completes.
 * A moment that lies in the past comes at once.
 */
export const wait: Behaviour<WaitSettings> = {
  enter(here) {
    const waits = waitFor(here, here.settings.trigger);
    if (!waits) return [{ do: 'complete' }];
    return 'code' in waits ? [{ do: 'fail', failure: waits }] : [{ do: 'wait', for: waits }];
  },
  resume(here, answer) {
    const result = brought(here, here.settings.trigger, answer);
    return 'rejection' in result ? result.rejection : [{ do: 'set', vars: result.vars }, { do: 'complete' }];
  },
  arm: here => waitFor(here, here.settings.trigger),
  fired: (here, answer) => brought(here, here.settings.trigger, answer),
};
