import type { Behaviour } from '@marshrut/engine';
import type { EscalateSettings } from './definition.js';

/** enter: tells those outside and completes, unless the event that catches it stops this scope. */
export const escalate: Behaviour<EscalateSettings> = {
  enter: here => [{ do: 'escalate', code: here.settings.code }, { do: 'complete' }],
};
