import { type Edge, localText, type Node } from '@marshrut/model';
import { chain, edge, form, inside, node, rows } from '../drawing.js';

const blank = localText('', '');
const set = (record: string, values: Readonly<Record<string, string>>) => ({ record, values: rows(values) });
const said = { path: 'comment?', visibleIf: 'comment != null' };

/** Node 10 of P1: the draft of the answer, a request to another body, or the wish for more time. */
const prepare = inside('prepare', [
  node('prepareStart', 'start', blank, [0, 0]),
  node(
    'next',
    'form',
    localText('Подготовка ответа', 'Preparing the answer'),
    [1, 0],
    form('appeal.regNo?', 'appeal.dueDate?', 'appeal.text?', said, {
      path: 'step!',
      offers: [{ option: 'Просить продления', when: 'appeal.extendedTo = null' }],
    }),
  ),
  node('whatNext', 'choice', localText('Что дальше', 'What next'), [2, 0]),
  node('draft', 'form', localText('Ответ', 'The answer'), [3, 0], form('appeal.answer!', 'appeal.result', 'signer!')),
  node('drafted', 'change', localText('Отметить подготовку', 'Mark as prepared'), [4, 0], {
    ...set('appeal', { status: '"Подготовлен ответ"', signer: 'signer' }),
  }),
  node('ask', 'form', localText('Запрос', 'The request'), [3, 1], form('askedBody!', 'question!')),
  node('newRequest', 'create', localText('Новый запрос', 'New request'), [4, 1], {
    ...{ entity: 'Request', into: 'request' },
    values: rows({
      appeal: 'appeal',
      body: 'askedBody',
      question: 'question',
      dueDate: 'today() + duration("P15D")',
    }),
  }),
  node('toAsked', 'send', localText('Письмо с запросом', 'Letter with the request'), [5, 1], {
    what: {
      send: 'mail',
      to: 'askedBody.email',
      subject: 'Запрос по обращению {appeal.regNo}',
      text: '{question}\n\nПросим ответить в течение 15 дней.',
    },
  }),
  node('longer', 'form', localText('Продление', 'Extension'), [3, 2], form('days!', 'reason!')),
  node('prepared', 'end', localText('Готово', 'Done'), [6, 0]),
]);

const reply = inside('reply', [
  node('replyStart', 'start', blank, [0, 0]),
  node(
    'replied',
    'form',
    localText('Ответ органа', 'Reply of the body'),
    [1, 0],
    form('request.body?', 'request.question?', 'request.reply!'),
  ),
  node(
    'markReply',
    'change',
    localText('Отметить ответ', 'Mark the reply'),
    [2, 0],
    set('request', { repliedAt: 'today()' }),
  ),
  node('replyEnd', 'end', localText('Получено', 'Received'), [3, 0]),
]);

/** Node 10а: at most thirty days more, once. */
const extend = inside('extend', [
  node('extendStart', 'start', blank, [0, 0]),
  node(
    'asked',
    'form',
    localText('Решение о продлении', 'Decision on the extension'),
    [1, 0],
    form('appeal.regNo?', 'appeal.dueDate?', 'reason?', 'days!', 'longerOk!', {
      path: 'comment',
      requiredIf: 'longerOk = "Нет"',
    }),
  ),
  node('granted', 'choice', localText('Продлить?', 'Extend?'), [2, 0]),
  node('markLonger', 'change', localText('Новый срок', 'New due date'), [3, 0], {
    ...set('appeal', {
      extendedTo: 'appeal.dueDate + duration("P" + string(days) + "D")',
      dueDate: 'appeal.dueDate + duration("P" + string(days) + "D")',
      extendReason: 'reason',
    }),
  }),
  node('extendEnd', 'end', localText('Решено', 'Decided'), [4, 0]),
]);

const agree = inside('agree', [
  node('agreeStart', 'start', blank, [0, 0]),
  node(
    'visa',
    'form',
    localText('Виза', 'Visa'),
    [1, 0],
    form('appeal.regNo?', 'appeal.text?', 'appeal.answer?', 'agreed!', {
      path: 'comment',
      requiredIf: 'agreed = "Вернуть"',
    }),
  ),
  node('agreeEnd', 'end', localText('Решено', 'Decided'), [2, 0]),
]);

const sign = inside('sign', [
  node('signStart', 'start', blank, [0, 0]),
  node(
    'signature',
    'form',
    localText('Подпись', 'Signature'),
    [1, 0],
    form(
      'appeal.regNo?',
      'appeal.text?',
      'appeal.answer?',
      'signed!',
      { path: 'appeal.result', requiredIf: 'signed = "Подписать"' },
      { path: 'comment', requiredIf: 'signed = "Вернуть"' },
    ),
  ),
  node('ifSigned', 'choice', localText('Подписать?', 'Sign?'), [2, 0]),
  node(
    'markSigned',
    'change',
    localText('Отметить подпись', 'Mark as signed'),
    [3, 0],
    set('appeal', { status: '"Подписано"' }),
  ),
  node('signEnd', 'end', localText('Решено', 'Decided'), [4, 0]),
]);

export const answeringSteps: readonly Node[] = [...prepare, ...reply, ...extend, ...agree, ...sign];

export const answeringWays: readonly Edge[] = [
  ...chain('prepareStart', 'next', 'whatNext'),
  edge('whatNext', 'ask', 'step = "Запросить сведения"', localText('Запросить сведения', 'Ask another body')),
  edge('whatNext', 'longer', 'step = "Просить продления"', localText('Просить продления', 'Ask for more time')),
  edge('whatNext', 'draft', 'else', localText('Ответ готов', 'The answer is ready')),
  ...chain('draft', 'drafted', 'prepared'),
  ...chain('ask', 'newRequest', 'toAsked', 'prepared'),
  edge('longer', 'prepared'),
  ...chain('replyStart', 'replied', 'markReply', 'replyEnd'),
  ...chain('extendStart', 'asked', 'granted'),
  edge('granted', 'markLonger', 'longerOk = "Да"', localText('Да', 'Yes')),
  edge('granted', 'extendEnd', 'else', localText('Нет', 'No')),
  edge('markLonger', 'extendEnd'),
  ...chain('agreeStart', 'visa', 'agreeEnd'),
  ...chain('signStart', 'signature', 'ifSigned'),
  edge('ifSigned', 'markSigned', 'signed = "Подписать"', localText('Подписать', 'Sign')),
  edge('ifSigned', 'signEnd', 'else', localText('Вернуть', 'Return')),
  edge('markSigned', 'signEnd'),
];
