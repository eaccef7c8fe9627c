import {
  type BlockEvent,
  type CheckContext,
  type ExpressionUse,
  expressionSchema,
  localText,
  type Node,
  type Problem,
} from '@marshrut/model';
import { z } from 'zod';
import { cardField, checkInto, checkTermCalendar, problemAt } from './checks.js';

const name = z.string().max(80);

/** What an event brings, into fields of the card. `from`: the name it has in what is brought. */
const into = z.array(z.strictObject({ field: z.string().max(40), from: z.string().max(80) })).max(50);

export const termUnits = ['minutes', 'hours', 'days', 'workingMinutes', 'workingHours', 'workingDays'] as const;

export const triggerSchemas = {
  /**
   * after: a term from now. every: again and again, `times` at most, null without an end. at: a moment.
   * Terms of hours and minutes count exactly; terms of days end with the last of their days.
   */
  timer: z.strictObject({
    on: z.literal('timer'),
    when: z.enum(['after', 'at', 'every']),
    amount: expressionSchema,
    unit: z.enum(termUnits),
    at: expressionSchema,
    times: z.int().min(1).max(10_000).nullable(),
    /** A calendar by its key; null is the one of the installation. */
    calendar: z.string().max(60).nullable(),
  }),
  /** `key`: whose message it is; empty where the name alone tells. */
  message: z.strictObject({ on: z.literal('message'), name, key: expressionSchema, into }),
  signal: z.strictObject({ on: z.literal('signal'), name, into }),
  condition: z.strictObject({ on: z.literal('condition'), when: expressionSchema }),
  error: z.strictObject({ on: z.literal('error'), code: name, into }),
  escalation: z.strictObject({ on: z.literal('escalation'), code: name }),
  compensation: z.strictObject({ on: z.literal('compensation') }),
  record: z.strictObject({
    on: z.literal('record'),
    entity: z.string().max(40),
    change: z.enum(['created', 'changed', 'any']),
    into: z.string().max(40),
    /** Only where it holds, and of a changed record: where it did not hold before. Empty: always. */
    when: expressionSchema.default(''),
  }),
  webhook: z.strictObject({ on: z.literal('webhook'), name, into }),
  none: z.strictObject({ on: z.literal('none') }),
} as const;

const { timer, message, signal, condition } = triggerSchemas;

/** What a step of the way can wait for. */
export const waitTriggerSchema = z.discriminatedUnion('on', [timer, message, signal, condition]);

export type WaitTrigger = z.infer<typeof waitTriggerSchema>;

export type Trigger = {
  [K in keyof typeof triggerSchemas]: z.infer<(typeof triggerSchemas)[K]>;
}[keyof typeof triggerSchemas];

export const afterADay: WaitTrigger = {
  on: 'timer',
  when: 'after',
  amount: '1',
  unit: 'days',
  at: '',
  times: null,
  calendar: null,
};

export function eventOf(trigger: Trigger, interrupts: boolean): BlockEvent {
  return { on: trigger.on, code: 'code' in trigger ? trigger.code : '', interrupts };
}

export function triggerExpressions(trigger: Trigger): ExpressionUse[] {
  switch (trigger.on) {
    case 'timer':
      return trigger.when === 'at'
        ? [{ at: 'trigger.at', text: trigger.at, expect: 'value' }]
        : [{ at: 'trigger.amount', text: trigger.amount, expect: { kind: 'int' } }];
    case 'message':
      return trigger.key === '' ? [] : [{ at: 'trigger.key', text: trigger.key, expect: 'value' }];
    case 'record':
      return trigger.when === '' ? [] : [{ at: 'trigger.when', text: trigger.when, expect: 'condition' }];
    case 'condition':
      return [{ at: 'trigger.when', text: trigger.when, expect: 'condition' }];
    default:
      return [];
  }
}

/** Card fields that what is brought is put into. */
export function triggerWrites(trigger: Trigger): readonly string[] {
  if (trigger.on === 'record') return trigger.into === '' ? [] : [trigger.into];
  return 'into' in trigger ? trigger.into.map(row => row.field) : [];
}

export function checkTrigger(node: Node, trigger: Trigger, context: CheckContext): Problem[] {
  const problems: Problem[] = [];
  if ('name' in trigger && trigger.name.trim() === '')
    problems.push(
      problemAt(
        node,
        'trigger.name',
        'SETTING_MISSING',
        localText(
          'Ожидалось, чего ждать, но название пусто. Назовите сообщение или сигнал.',
          'Expected what to wait for, but there is no name. Name the message or the signal.',
        ),
      ),
    );
  if (trigger.on === 'record' && !context.entities.has(trigger.entity))
    problems.push(
      problemAt(
        node,
        'trigger.entity',
        trigger.entity === '' ? 'SETTING_MISSING' : 'ENTITY_UNKNOWN',
        localText(
          'Ожидалось, за какими записями следить, но сущности нет. Выберите её.',
          'Expected the records to watch, but there is no such entity. Choose one.',
        ),
      ),
    );
  if (trigger.on === 'record') problems.push(...checkRecord(node, trigger, context));
  if (trigger.on === 'timer') problems.push(...checkTermCalendar(node, 'trigger.calendar', trigger.calendar, context));
  const rows = 'into' in trigger && typeof trigger.into !== 'string' ? trigger.into : [];
  rows.forEach((row, index) => {
    if (!cardField(context, row.field))
      problems.push(
        problemAt(
          node,
          `trigger.into.${index}.field`,
          'FIELD_UNKNOWN',
          localText(
            `Ожидалось поле карточки, но поля «${row.field}» нет. Выберите другое.`,
            `Expected a field of the card, but there is no "${row.field}". Choose another one.`,
          ),
        ),
      );
  });
  return problems;
}

/** The record goes into a field that can hold it; a condition on it has no other way to it. */
function checkRecord(
  node: Node,
  { entity, into, when }: Extract<Trigger, { on: 'record' }>,
  context: CheckContext,
): Problem[] {
  if (!context.entities.has(entity) || (into === '' && when === '')) return [];
  return checkInto(node, into, entity, context).map(problem => ({ ...problem, property: 'trigger.into' }));
}
