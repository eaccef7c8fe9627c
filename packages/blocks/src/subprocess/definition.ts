import { type BlockDefinition, localText } from '@marshrut/model';
import type { z } from 'zod';
import { noSettings } from '../shared/settings.js';

/** BPMN: embedded subprocess. It shares the card of the case. */
export const subprocess: BlockDefinition<z.infer<typeof noSettings>> = {
  id: 'subprocess',
  version: 1,
  name: localText('Подпроцесс', 'Subprocess'),
  hint: localText(
    'Часть процесса в одном блоке; её можно прервать, повторить и откатить целиком.',
    'A part of the process in one block; it can be stopped, repeated and undone as a whole.',
  ),
  icon: 'box-multiple',
  place: 'process',
  words: ['этап', 'группа', 'вложенный', 'часть', 'subprocess', 'stage', 'group', 'scope'],
  holds: true,
  edges: { in: 'many', out: 'one' },
  settings: noSettings,
  create: () => ({}),
  expressions: () => [],
  contract: () => ({ reads: [], writes: [] }),
  check: () => [],
};
