import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import {
  afterADay,
  checkTrigger,
  eventOf,
  triggerExpressions,
  triggerWrites,
  waitTriggerSchema,
} from '../shared/trigger.js';

const settings = z.strictObject({ trigger: waitTriggerSchema });

export type WaitSettings = z.infer<typeof settings>;

/** BPMN: intermediate catch event. */
export const wait: BlockDefinition<WaitSettings> = {
  id: 'wait',
  version: 1,
  name: localText('Ожидание', 'Wait'),
  hint: localText(
    'Ждать срока, сообщения, сигнала или условия.',
    'Wait for a moment, a message, a signal or a condition.',
  ),
  icon: 'clock-hour-4',
  place: 'process',
  words: [
    'таймер',
    'ждать',
    'пауза',
    'срок',
    'сообщение',
    'сигнал',
    'условие',
    'wait',
    'timer',
    'delay',
    'message',
    'signal',
  ],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ trigger: afterADay }),
  event: ({ trigger }) => eventOf(trigger, true),
  expressions: ({ trigger }) => triggerExpressions(trigger),
  contract: ({ trigger }) => ({ reads: [], writes: triggerWrites(trigger) }),
  check: (node, { trigger }, context) => checkTrigger(node, trigger, context),
};
