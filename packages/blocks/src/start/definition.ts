import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

export const start: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'start',
  version: 1,
  name: localText('Начало', 'Start'),
  hint: localText('С чего всё начинается. Ровно одно на схеме.', 'Where it begins. Exactly one per diagram.'),
  icon: 'player-play',
  place: 'both',
  words: ['начать', 'старт', 'begin', 'start'],
  edges: { in: 'none', out: 'one' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
