import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

/** «Одно из»: the first branch whose condition holds, else «Иначе». The conditions stand on its edges. */
export const choice: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'choice',
  version: 1,
  name: localText('Условие', 'Decision'),
  hint: localText('Дальше идёт одна из ветвей.', 'One of the branches is taken.'),
  icon: 'git-branch',
  place: 'both',
  words: ['одно из', 'если', 'развилка', 'ветвление', 'решение', 'choice', 'if', 'branch', 'gateway', 'exclusive'],
  edges: { in: 'many', out: 'many' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
