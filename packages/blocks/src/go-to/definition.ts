import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { problemAt } from '../shared/checks.js';

const settings = z.strictObject({ to: z.string().max(60) });

export type GoToSettings = z.infer<typeof settings>;

/** BPMN: link events. An edge that is not drawn. */
export const goTo: BlockDefinition<GoToSettings> = {
  id: 'goTo',
  version: 1,
  name: localText('Переход', 'Go to'),
  hint: localText(
    'Продолжить с другого блока этого уровня, без линии через всю схему.',
    'Go on at another block of this level, without a line across the diagram.',
  ),
  icon: 'arrow-bear-right',
  place: 'both',
  words: ['ссылка', 'перейти', 'вернуться', 'link', 'jump', 'goto'],
  edges: { in: 'many', out: 'none' },
  settings,
  create: () => ({ to: '' }),
  jump: ({ to }) => to,
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: (node, { to }) =>
    to === ''
      ? [
          problemAt(
            node,
            'to',
            'SETTING_MISSING',
            localText(
              'Ожидался блок, с которого продолжить, но он не выбран. Выберите его.',
              'Expected the block to go on at, but none is chosen. Choose one.',
            ),
          ),
        ]
      : [],
};
