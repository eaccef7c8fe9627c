import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

/** «Любые подходящие». BPMN: inclusive gateway; the conditions stand on its edges. */
export const inclusive: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'inclusive',
  version: 1,
  name: localText('Любые подходящие', 'Any that fit'),
  hint: localText(
    'Идут все ветви, чьи условия верны; где они сходятся, ждём только тех, кто ещё может прийти.',
    'Every branch whose condition holds; where they meet, only those that can still come are awaited.',
  ),
  icon: 'git-fork',
  place: 'process',
  words: ['несколько из', 'или', 'включающий', 'inclusive', 'or', 'multi-choice'],
  edges: { in: 'many', out: 'many' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
