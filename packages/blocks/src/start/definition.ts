import { type BlockDefinition, localText } from '@marshrut/model';
import { z } from 'zod';
import { checkTrigger, eventOf, triggerExpressions, triggerSchemas, triggerWrites } from '../shared/trigger.js';

const { none, timer, message, signal, condition, record, webhook, error, escalation } = triggerSchemas;

const settings = z.strictObject({
  /** Left out: a person starts it, or it is the start of a part. */
  trigger: z
    .discriminatedUnion('on', [none, timer, message, signal, condition, record, webhook, error, escalation])
    .optional(),
  /** In an event handler: what it stands in is stopped. */
  interrupts: z.boolean().optional(),
});

export type StartSettings = z.infer<typeof settings>;

const NONE = { on: 'none' } as const;

export const start: BlockDefinition<StartSettings> = {
  id: 'start',
  version: 1,
  name: localText('Начало', 'Start'),
  hint: localText(
    'С чего всё начинается: с человека, срока, сообщения или другой системы.',
    'Where it begins: with a person, a term, a message or another system.',
  ),
  icon: 'player-play',
  place: 'both',
  words: ['начать', 'старт', 'begin', 'start'],
  edges: { in: 'none', out: 'one' },
  settings,
  create: () => ({}),
  event: ({ trigger, interrupts }) => eventOf(trigger ?? NONE, interrupts === true),
  expressions: ({ trigger }) => triggerExpressions(trigger ?? NONE),
  contract: ({ trigger }) => ({ reads: [], writes: triggerWrites(trigger ?? NONE) }),
  check: (node, { trigger }, context) => checkTrigger(node, trigger ?? NONE, context),
};
