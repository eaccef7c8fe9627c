import { type Edge, localText, type Node, type Settings } from '@marshrut/model';
import { apart, begin, chain, edge, form, inside, node, rows } from '../drawing.js';
import { CLAIMS, EXPERT, HEAD, LAWYER, OPERATOR, SECURITY } from './roles.js';

const yes = localText('Да', 'Yes');
const no = localText('Нет', 'No');
const by = (role: string): Settings => ({ assignee: { to: 'role', role } });
const change = (values: Readonly<Record<string, string>>): Settings => ({ record: 'complaint', values: rows(values) });
const mail = (subject: string, text: string): Settings => ({
  what: { send: 'mail', to: 'client.email', subject: `${subject} {complaint.regNo}`, text },
});
const told = ['regNo', 'client', 'channel', 'type', 'product', 'disputedAmount', 'description'].map(
  key => `complaint.${key}?`,
);

function done(task: string, step: Node, ...more: readonly Node[]): Node[] {
  const end = node(`${task}End`, 'end', localText('Готово', 'Done'), [2 + more.length, 0]);
  return inside(task, [begin(`${task}Start`), step, ...more, end]);
}

/** What happens between the registration and the answer, in the one term of the law. */
export const considerNodes: readonly Node[] = [
  ...inside(
    'consider',
    apart([
      begin('considerStart'),
      node('classify', 'task', localText('Классификация', 'Classification'), [1, 0], by(CLAIMS)),
      node('byTopic', 'choice', localText('Какая тема?', 'Which topic?'), [2, 0]),
      node('fraud', 'parallel', localText('Разом', 'At once'), [3, -1]),
      node('investigate', 'task', localText('Служба безопасности', 'Security service'), [4, -1.5], by(SECURITY)),
      node('block', 'task', localText('Блокировка карты', 'Blocking the card'), [4, -0.5], by(OPERATOR)),
      node('secured', 'parallel', localText('Оба готовы', 'Both are done'), [5, -1]),
      node('expertise', 'task', localText('Экспертиза', 'Expertise'), [4, 0.5], by(EXPERT)),
      node('enough', 'choice', localText('Нужны документы?', 'Are papers needed?'), [6, 0]),
      node('extend', 'task', localText('Запрос и продление', 'Request and extension'), [7, 1], by(CLAIMS)),
      node('tellLonger', 'send', localText('Уведомить о продлении', 'Tell of the extension'), [8, 1], {
        ...mail('Срок рассмотрения продлён:', 'Мы запросили документы: {complaint.extendReason}'),
      }),
      node('draft', 'task', localText('Проект ответа', 'Draft of the answer'), [9, 0], by(CLAIMS)),
      node('visa', 'task', localText('Виза юриста', "Lawyer's visa"), [10, 0], by(LAWYER)),
      node('agreed', 'choice', localText('Согласовано?', 'Approved?'), [11, 0]),
      node('dear', 'choice', localText('Компенсация > 10 000 ₽?', 'Compensation above 10,000 ₽?'), [12, 0]),
      node('headOk', 'task', localText('Решение руководителя', 'Decision of the head'), [13, -1], by(HEAD)),
      node('headAgreed', 'choice', localText('Утверждено?', 'Confirmed?'), [14, -1]),
      node('answer', 'send', localText('Ответ клиенту', 'Answer to the client'), [15, 0], {
        ...mail('Ответ на обращение', '{complaint.answer}'),
      }),
      node('answered', 'change', localText('Ответ дан', 'Answered'), [16, 0], change({ status: '"Ответ дан"' })),
      node('fromRegulator', 'choice', localText('Из Банка России?', 'From the Bank of Russia?'), [17, 0]),
      node('copy', 'task', localText('Копия регулятору', 'Copy to the regulator'), [18, 1], by(CLAIMS)),
      node('considered', 'end', localText('Рассмотрено', 'Considered'), [19, 0]),
    ]),
  ),
  ...done(
    'classify',
    node('topic', 'form', localText('Тема жалобы', 'Topic'), [1, 0], form(...told, 'complaint.topic!')),
  ),
  ...done(
    'investigate',
    node(
      'findOut',
      'form',
      localText('Заключение СБ', 'Conclusion'),
      [1, 0],
      form(...told, 'complaint.investigation!', 'papers!'),
    ),
  ),
  ...done(
    'block',
    node('blockCard', 'form', localText('Заблокируйте карту', 'Block the card'), [1, 0], form(...told)),
    node('blocked', 'change', localText('Отметить', 'Mark'), [2, 0], change({ cardBlockedAt: 'today()' })),
  ),
  ...done(
    'expertise',
    node('conclude', 'form', localText('Заключение эксперта', 'Conclusion'), [1, 0], {
      ...form(...told, 'complaint.topic?', 'complaint.expertise!', 'papers!'),
    }),
  ),
  ...done(
    'extend',
    node('request', 'form', localText('Какие документы запрошены', 'Which papers are asked for'), [1, 0], {
      ...form(...told, 'complaint.extendReason!'),
    }),
    node('extended', 'change', localText('Продлить', 'Extend'), [2, 0], change({ extended: 'true' })),
  ),
  ...done(
    'draft',
    node('write', 'form', localText('Ответ', 'The answer'), [1, 0], {
      ...form(
        ...told,
        'complaint.expertise?',
        'complaint.investigation?',
        { path: 'remark?', visibleIf: 'remark != null' },
        'complaint.answer!',
        'complaint.decision!',
        'complaint.compensation',
        'complaint.rootCause!',
      ),
    }),
  ),
  ...done(
    'visa',
    node('look', 'form', localText('Виза', 'Visa'), [1, 0], {
      ...form(...told, 'complaint.answer?', 'complaint.decision?', 'complaint.compensation?', 'visaGiven!', {
        path: 'remark',
        requiredIf: 'visaGiven = "Вернуть"',
      }),
    }),
  ),
  ...done(
    'headOk',
    node('compensate', 'form', localText('Компенсация', 'Compensation'), [1, 0], {
      ...form(...told, 'complaint.answer?', 'complaint.compensation?', 'confirmed!', {
        path: 'remark',
        requiredIf: 'confirmed = "Вернуть"',
      }),
    }),
  ),
  ...done(
    'copy',
    node('sendCopy', 'form', localText('Отправьте копию ответа', 'Send a copy of the answer'), [1, 0], {
      ...form('complaint.regNo?', 'complaint.regulatorNo?', 'complaint.answer?'),
    }),
    node(
      'copySent',
      'change',
      localText('Отметить отправку', 'Mark as sent'),
      [2, 0],
      change({ copySentAt: 'today()' }),
    ),
  ),
];

const tasks: readonly (readonly string[])[] = [
  ['classifyStart', 'topic', 'classifyEnd'],
  ['investigateStart', 'findOut', 'investigateEnd'],
  ['blockStart', 'blockCard', 'blocked', 'blockEnd'],
  ['expertiseStart', 'conclude', 'expertiseEnd'],
  ['extendStart', 'request', 'extended', 'extendEnd'],
  ['draftStart', 'write', 'draftEnd'],
  ['visaStart', 'look', 'visaEnd'],
  ['headOkStart', 'compensate', 'headOkEnd'],
  ['copyStart', 'sendCopy', 'copySent', 'copyEnd'],
];

export const considerWays: readonly Edge[] = [
  ...tasks.flatMap(steps => chain(...steps)),
  ...chain('considerStart', 'classify', 'byTopic'),
  edge(
    'byTopic',
    'fraud',
    'complaint.topic != null and complaint.topic = "Мошенничество"',
    localText('Мошенничество', 'Fraud'),
  ),
  edge('byTopic', 'expertise', 'else', localText('Иное', 'Other')),
  ...chain('fraud', 'investigate', 'secured'),
  ...chain('fraud', 'block', 'secured'),
  edge('secured', 'enough'),
  edge('expertise', 'enough'),
  edge('enough', 'extend', 'papers != null and papers = "Да"', yes),
  edge('enough', 'draft', 'else', no),
  ...chain('extend', 'tellLonger', 'draft', 'visa', 'agreed'),
  edge('agreed', 'draft', 'visaGiven = "Вернуть"', localText('Возврат', 'Returned')),
  edge('agreed', 'dear', 'else', localText('Согласовано', 'Approved')),
  edge('dear', 'headOk', 'complaint.compensation != null and complaint.compensation > 10000', yes),
  edge('dear', 'answer', 'else', no),
  edge('headOk', 'headAgreed'),
  edge('headAgreed', 'draft', 'confirmed = "Вернуть"', localText('Возврат', 'Returned')),
  edge('headAgreed', 'answer', 'else', localText('Утверждено', 'Confirmed')),
  ...chain('answer', 'answered', 'fromRegulator'),
  edge('fromRegulator', 'copy', 'complaint.channel = "Банк России"', yes),
  edge('fromRegulator', 'considered', 'else', no),
  edge('copy', 'considered'),
];
