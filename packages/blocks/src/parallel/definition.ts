import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

/** «Все сразу»: all edges out are taken at once; with several edges in it waits for all of them first. */
export const parallel: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'parallel',
  version: 1,
  name: localText('Параллельно', 'Parallel'),
  hint: localText(
    'Все ветви идут сразу; где они сходятся, ждём каждую.',
    'All branches at once; where they meet, all are awaited.',
  ),
  icon: 'arrows-split-2',
  place: 'process',
  words: ['все сразу', 'одновременно', 'разветвить', 'собрать', 'split', 'join', 'and', 'fork'],
  edges: { in: 'many', out: 'many' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
