import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';

const settings = z.strictObject({
  /** How many branches are enough where they meet; left out: all. */
  need: z.int().min(1).max(100).optional(),
  /** What becomes of the others: they go on and are let go at the end, or are stopped. */
  rest: z.enum(['ignore', 'cancel']).optional(),
});

export type ParallelSettings = z.infer<typeof settings>;

/** «Все сразу»: all edges out are taken at once; with several edges in it waits for all of them first. */
export const parallel: BlockDefinition<ParallelSettings> = {
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
  settings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
