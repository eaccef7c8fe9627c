import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

/** «Что раньше». BPMN: event-based gateway; workflow pattern 16, deferred choice. */
export const firstOf: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'firstOf',
  version: 1,
  name: localText('Что раньше', 'First of'),
  hint: localText(
    'Несколько ожиданий сразу; дальше идёт то, что наступит первым.',
    'Several waits at once; whichever comes first goes on.',
  ),
  icon: 'hourglass-high',
  place: 'process',
  words: ['первое из', 'событие', 'гонка', 'что наступит', 'event', 'race', 'first', 'deferred choice'],
  edges: { in: 'many', out: 'many' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
