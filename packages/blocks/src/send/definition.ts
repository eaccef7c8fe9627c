import {
  type BlockDefinition,
  type ExpressionUse,
  expressionSchema,
  localText,
  type Node,
  type Problem,
} from '@marshrut/model';
import { z } from 'zod';
import { problemAt } from '../shared/checks.js';
import { templateExpressions } from '../shared/template.js';

const values = z.array(z.strictObject({ name: z.string().max(80), value: expressionSchema })).max(50);

const settings = z.strictObject({
  what: z.discriminatedUnion('send', [
    /** Texts may hold expressions in braces. */
    z.strictObject({
      send: z.literal('mail'),
      to: expressionSchema,
      subject: z.string().max(500),
      text: z.string().max(20_000),
    }),
    z.strictObject({ send: z.literal('message'), name: z.string().max(80), key: expressionSchema, values }),
    z.strictObject({ send: z.literal('signal'), name: z.string().max(80), values }),
  ]),
});

export type SendSettings = z.infer<typeof settings>;

/** BPMN: send task, message and signal throw events. What cannot be rolled back leaves after the commit. */
export const send: BlockDefinition<SendSettings> = {
  id: 'send',
  version: 1,
  name: localText('Отправить', 'Send'),
  hint: localText(
    'Письмо, сообщение другому делу или сигнал всем; уйдёт после записи в базу.',
    'A letter, a message to another case or a signal to all; it leaves after the commit.',
  ),
  icon: 'send',
  place: 'both',
  words: ['письмо', 'уведомить', 'сообщение', 'сигнал', 'почта', 'email', 'mail', 'send', 'notify', 'signal'],
  edges: { in: 'many', out: 'one' },
  settings,
  create: () => ({ what: { send: 'mail', to: '', subject: '', text: '' } }),
  expressions: ({ what }) => expressionsOf(what),
  contract: () => ({ reads: [], writes: [] }),
  check: (node, { what }) => problemsOf(node, what),
};

function expressionsOf(what: SendSettings['what']): ExpressionUse[] {
  if (what.send === 'mail')
    return [
      { at: 'what.to', text: what.to, expect: 'value' },
      ...templateExpressions('what.subject', what.subject),
      ...templateExpressions('what.text', what.text),
    ];
  const given = what.values.map(
    (row, index): ExpressionUse => ({ at: `what.values.${index}.value`, text: row.value, expect: 'value' }),
  );
  return what.send === 'message' && what.key !== ''
    ? [{ at: 'what.key', text: what.key, expect: 'value' }, ...given]
    : given;
}

function problemsOf(node: Node, what: SendSettings['what']): Problem[] {
  if (what.send === 'mail')
    return what.subject.trim() === ''
      ? [
          problemAt(
            node,
            'what.subject',
            'SETTING_MISSING',
            localText(
              'Ожидалась тема письма, но она пуста. Напишите её.',
              'Expected the subject of the letter, but it is empty. Write it.',
            ),
          ),
        ]
      : [];
  return what.name.trim() === ''
    ? [
        problemAt(
          node,
          'what.name',
          'SETTING_MISSING',
          localText(
            'Ожидалось, что отправить, но название пусто. Назовите сообщение или сигнал.',
            'Expected what to send, but there is no name. Name the message or the signal.',
          ),
        ),
      ]
    : [];
}
