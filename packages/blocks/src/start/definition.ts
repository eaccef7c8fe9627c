import {
  type BlockDefinition,
  type CheckContext,
  expressionSchema,
  type LocalText,
  localText,
  type Node,
  type Problem,
} from '@marshrut/model';
import { z } from 'zod';
import { problemAt } from '../shared/checks.js';
import {
  checkTrigger,
  eventOf,
  type Trigger,
  triggerExpressions,
  triggerSchemas,
  triggerWrites,
} from '../shared/trigger.js';

const { none, timer, message, signal, condition, record, webhook, error, escalation } = triggerSchemas;

const settings = z.strictObject({
  /** Left out: a person starts it, or it is the start of a part. */
  trigger: z
    .discriminatedUnion('on', [none, timer, message, signal, condition, record, webhook, error, escalation])
    .optional(),
  /** In an event handler: what it stands in is stopped. */
  interrupts: z.boolean().optional(),
  /** When people may begin with it. Left out: always. */
  offer: z
    .strictObject({
      /** The parameter that takes the record people begin it from; empty: it is begun from no record. */
      record: z.string().max(40),
      /** Must hold for what it is begun with; empty: always. */
      when: expressionSchema,
      /** Days, both inclusive. */
      from: z.iso.date().optional(),
      until: z.iso.date().optional(),
    })
    .optional(),
  /** How long whoever began a case may take it back. Left out: until others have written records or were asked. */
  withdrawal: z.enum(['unbound', 'always', 'never']).optional(),
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
  expressions: ({ trigger, offer }) => [
    ...triggerExpressions(trigger ?? NONE),
    ...(offer?.when ? [{ at: 'offer.when', text: offer.when, expect: 'condition' as const }] : []),
  ],
  contract: ({ trigger }) => ({ reads: [], writes: triggerWrites(trigger ?? NONE) }),
  check: (node, { trigger, offer }, context) => [
    ...checkTrigger(node, trigger ?? NONE, context),
    ...checkPlace(node, trigger ?? NONE),
    ...checkOffer(node, offer, context),
  ],
};

/** What a process is begun from is given to it, so it is a parameter that names a record. */
function checkOffer(node: Node, offer: StartSettings['offer'], { card }: CheckContext): Problem[] {
  if (!offer || offer.record === '') return [];
  const field = card.find(({ key }) => key === offer.record);
  if (field?.use === 'parameter' && field.type.kind === 'reference') return [];
  return [problemAt(node, 'offer.record', field ? 'FIELD_UNSUITABLE' : 'FIELD_UNKNOWN', noRecord)];
}

const noRecord = localText(
  'Ожидался параметр карточки, который ссылается на запись, но его нет. Выберите, какую запись передать процессу.',
  'Expected a parameter of the card that refers to a record, but there is none. Choose which record the process is given.',
);

/** Some events can only be waited for by a case, others only begin one. */
function checkPlace(node: Node, { on }: Trigger): Problem[] {
  const text = node.parent === null ? ofCases[on] : ofProcesses[on];
  return text ? [problemAt(node, 'trigger', 'FIELD_UNSUITABLE', text)] : [];
}

const ofCases: Partial<Record<Trigger['on'], LocalText>> = {
  condition: localText(
    'Ожидалось событие, с которого можно начать, но условие читает карточку дела, а дела ещё нет. Начните с изменения записи и дайте этому началу условие.',
    'Expected an event that can begin a case, but a condition reads the card of a case, and there is none yet. Begin with the change of a record, and give that start the condition.',
  ),
  error: localText(
    'Ожидалось событие, с которого можно начать, но ошибка бывает только внутри дела. Выберите другое событие.',
    'Expected an event that can begin a case, but an error happens inside of one. Choose another event.',
  ),
  escalation: localText(
    'Ожидалось событие, с которого можно начать, но эскалация бывает только внутри дела. Выберите другое событие.',
    'Expected an event that can begin a case, but an escalation happens inside of one. Choose another event.',
  ),
};

const beginsOnly = localText(
  'Ожидалось событие, которого может ждать дело, но с этого только начинается процесс. Выберите другое событие.',
  'Expected an event that a case can wait for, but this one only begins a process. Choose another event.',
);

const ofProcesses: Partial<Record<Trigger['on'], LocalText>> = { record: beginsOnly, webhook: beginsOnly };
