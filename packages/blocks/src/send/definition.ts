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
    /** `service`: key of one that an administrator has made known; what it answers is of no matter. */
    z.strictObject({ send: z.literal('webhook'), service: z.string().max(60), values }),
  ]),
});

export type SendSettings = z.infer<typeof settings>;

/** BPMN: send task, message and signal throw events; a webhook is a send task. What cannot be rolled back leaves after the commit. */
export const send: BlockDefinition<SendSettings> = {
  id: 'send',
  version: 1,
  name: localText('Отправить', 'Send'),
  hint: localText(
    'Письмо, сообщение другому делу, сигнал всем или вебхук другой системе; уйдёт после записи в базу.',
    'A letter, a message to another case, a signal to all or a webhook to another system; it leaves after the commit.',
  ),
  icon: 'send',
  place: 'both',
  words: [
    'письмо',
    'уведомить',
    'сообщение',
    'сигнал',
    'почта',
    'вебхук',
    'webhook',
    'email',
    'mail',
    'send',
    'notify',
    'signal',
  ],
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
  if (what.send === 'webhook')
    return what.service === ''
      ? [
          problemAt(
            node,
            'what.service',
            'SETTING_MISSING',
            localText(
              'Ожидалась система, которой сообщить, но она не выбрана. Выберите сервис.',
              'Expected the system to tell, but none is chosen. Choose a service.',
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
