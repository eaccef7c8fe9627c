import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

/** BPMN: event subprocess. What sets it off, and whether it interrupts, stands in the start inside it. */
export const onEvent: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'onEvent',
  version: 1,
  name: localText('Обработчик события', 'On an event'),
  hint: localText(
    'Что делать, если во время процесса придёт сообщение, наступит срок или случится ошибка.',
    'What to do when a message, a term or an error comes while the process runs.',
  ),
  icon: 'bolt',
  place: 'process',
  words: ['событие', 'обработка', 'если придёт', 'отзыв', 'ошибка', 'event subprocess', 'handler', 'on event'],
  holds: true,
  handles: true,
  edges: { in: 'none', out: 'none' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
