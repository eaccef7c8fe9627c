import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { problemAt } from '../shared/checks.js';
import { localTextSchema } from '../shared/settings.js';

const settings = z.strictObject({
  outcome: localTextSchema.optional(),
  /** terminate: stops all that is still at work here. error: goes outwards to the event that catches its code. */
  kind: z.enum(['terminate', 'error']).optional(),
  code: z.string().max(80).optional(),
});

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
  check: (node, { kind, code }) =>
    kind === 'error' && (code ?? '').trim() === ''
      ? [
          problemAt(
            node,
            'code',
            'SETTING_MISSING',
            localText(
              'Ожидалась ошибка, которой всё кончается, но она не названа. Назовите её.',
              'Expected the error it ends with, but it has no name. Name it.',
            ),
          ),
        ]
      : [],
};
