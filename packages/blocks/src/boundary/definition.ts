import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import {
  afterADay,
  checkTrigger,
  eventOf,
  triggerExpressions,
  triggerSchemas,
  triggerWrites,
} from '../shared/trigger.js';

const { timer, message, signal, condition, error, escalation, compensation } = triggerSchemas;

const settings = z.strictObject({
  trigger: z.discriminatedUnion('on', [timer, message, signal, condition, error, escalation, compensation]),
  /** What it stands on is stopped. Errors always stop it. */
  interrupts: z.boolean(),
});

export type BoundarySettings = z.infer<typeof settings>;

/** BPMN: boundary event. */
export const boundary: BlockDefinition<BoundarySettings> = {
  id: 'boundary',
  version: 1,
  name: localText('Событие на границе', 'Event on the border'),
  hint: localText(
    'Срок, сообщение или ошибка, пока блок выполняется: прервать его или начать ещё одну ветвь.',
    'A term, a message or an error while a block is at work: stop it, or begin one more branch.',
  ),
  icon: 'bell-ringing',
  place: 'process',
  words: [
    'срок',
    'просрочка',
    'эскалация',
    'ошибка',
    'прервать',
    'таймаут',
    'напоминание',
    'boundary',
    'timeout',
    'deadline',
    'error',
    'reminder',
  ],
  attaches: true,
  edges: { in: 'none', out: 'one' },
  settings,
  create: () => ({ trigger: afterADay, interrupts: false }),
  event: ({ trigger, interrupts }) => eventOf(trigger, trigger.on === 'error' || interrupts),
  expressions: ({ trigger }) => triggerExpressions(trigger),
  contract: ({ trigger }) => ({ reads: [], writes: triggerWrites(trigger) }),
  check: (node, { trigger }, context) => checkTrigger(node, trigger, context),
};
