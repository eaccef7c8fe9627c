import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

export const commit: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'commit',
  version: 1,
  name: localText('Фиксация', 'Commit'),
  hint: localText(
    'Записать введённое в базу, не закрывая задачу. Назад и Отмена дальше неё не идут.',
    'Write what was entered and go on with the task. Back and Cancel do not cross it.',
  ),
  icon: 'database-import',
  place: 'task',
  words: ['записать', 'отправить', 'сохранить', 'регистрация', 'commit', 'submit', 'save'],
  edges: { in: 'many', out: 'one' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
