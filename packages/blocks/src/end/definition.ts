import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { localTextSchema } from '../shared/settings.js';

const settings = z.strictObject({ outcome: localTextSchema.optional() });

export type EndSettings = z.infer<typeof settings>;

export const end: BlockDefinition<EndSettings> = {
  id: 'end',
  version: 1,
  name: localText('Завершение', 'End'),
  hint: localText(
    'Здесь всё кончается; задача записывает введённое в базу.',
    'Where it ends; a task commits what was entered.',
  ),
  icon: 'flag',
  place: 'both',
  words: ['конец', 'готово', 'финиш', 'закрыть', 'end', 'finish', 'done', 'stop'],
  edges: { in: 'many', out: 'none' },
  settings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
