import { type CardField, type Diagram, type Edge, type LocalText, localText, type Node } from '@marshrut/model';
import { apart, begin, cardField, chain, edge, form, inside, node, rows } from '../drawing.js';
import { applySteps, applyWays, CONSENTED } from './apply.js';
import { percent, person, reference } from './block.js';
import { outcomes, refusals } from './choices.js';
import { decideSteps, decideWays } from './decide.js';
import { COMMISSIONER, OFFICER, UNDERWRITER } from './roles.js';

const yes = localText('Да', 'Yes');
const no = localText('Нет', 'No');
type At = [number, number];

/** A block of the library, by its key: it is given the application, and answers into a field of the card. */
function called(
  id: string,
  key: string,
  name: LocalText,
  at: At,
  give: Readonly<Record<string, string>> = {},
  take: readonly (readonly [field: string, from: string])[] = [],
): Node {
  return node(id, 'call', name, at, {
    process: `@${key}`,
    give: rows({ application: 'application', ...give }),
    take: take.map(([field, from]) => ({ field, from })),
  });
}

function refused(id: string, at: At, reason: string, more: Readonly<Record<string, string>> = {}): Node[] {
  const give = { client: 'client', reason, by: '"Система"', ...more };
  return [
    called(id, 'refusal', localText('Отказ', 'Refusal'), at, give),
    node(`${id}End`, 'end', localText('Отказано', 'Refused'), [at[0] + 1, at[1]], {
      outcome: { ru: 'Отказ банка', en: 'Refused by the bank' },
    }),
  ];
}

const withClient = { client: 'client' };
const terms = { limit: 'application.limit', rate: 'application.rate' };
const BANNED = 'banCheck.result = "Самозапрет установлен"';
const A = 0;
const B = 2.4;
const C = 4.8;

/** Many lines leave one block here: they need room between the columns. */
function wide(drawn: readonly Node[]): Node[] {
  return drawn.map(one =>
    one.parent === null ? { ...one, position: { ...one.position, x: one.position.x * 1.25 } } : one,
  );
}

const nodes: readonly Node[] = [
  node('start', 'start', localText('Начало', 'Start'), [0, A]),
  node('apply', 'task', localText('Анкета и согласия', 'The form and the consents'), [1, A], {
    assignee: { to: 'initiator', fallback: OFFICER },
  }),
  ...applySteps,
  node('consented', 'choice', localText('Согласия даны?', 'Are the consents given?'), [2, A]),
  node('noConsent', 'end', localText('Отказ клиента', 'Declined by the client'), [3, A + 0.6], {
    outcome: { ru: 'Клиент не дал согласий', en: 'The client did not consent' },
  }),
  node('checks', 'parallel', localText('Проверки сразу', 'Checks at once'), [3, A]),
  called(
    'passport',
    'passport',
    localText('Проверка паспорта (заглушка)', 'Passport check (stub)'),
    [4, A - 0.6],
    withClient,
    [['passportCheck', 'check']],
  ),
  called('bureau', 'bureau', localText('Запрос в БКИ (заглушка)', 'Credit bureau (stub)'), [4, A], withClient, [
    ['bureauCheck', 'check'],
  ]),
  called('selfBan', 'selfBan', localText('Самозапрет (заглушка)', 'Self-ban (stub)'), [4, A + 0.6], withClient, [
    ['banCheck', 'check'],
  ]),
  node('checkedAll', 'parallel', localText('Все ответили', 'All have answered'), [5, A]),
  node('banned', 'choice', localText('Самозапрет?', 'A self-ban?'), [6, A]),
  ...refused('refuseChecks', [7, A - 0.6], `if ${BANNED} then "Самозапрет" else "Недействительный паспорт"`),
  called('score', 'scoring', localText('Скоринг (заглушка)', 'Scoring (stub)'), [7, A], withClient, [
    ['score', 'score'],
    ['rate', 'rate'],
  ]),
  {
    ...node('slow', 'boundary', localText('Дольше 5 минут', 'More than 5 minutes'), [7, A + 0.3], {
      trigger: {
        ...{ on: 'timer', when: 'after', amount: '5', unit: 'minutes' },
        ...{ at: '', times: null, calendar: null },
      },
      interrupts: false,
    }),
    attachedTo: 'score',
  },
  node('byScore', 'choice', localText('Какой балл?', 'Which score?'), [8, A]),
  ...refused('refuseScore', [9, A - 0.6], '"Низкий балл"'),
  node('autoDecision', 'create', localText('Автоодобрение', 'Approved by itself'), [9, A], {
    ...{ entity: 'CreditDecision', into: 'kept' },
    values: rows({
      ...{ application: 'application', outcome: '"Одобрить"', limit: 'application.amount', rate: 'rate' },
      ...{ by: '"Система"', at: 'now()' },
    }),
  }),
  node('autoApproved', 'change', localText('Фиксация решения', 'The decision is kept'), [10, A], {
    record: 'application',
    values: rows({ status: '"Одобрена"', limit: 'application.amount' }),
  }),
  called('phones', 'phones', localText('Верификация телефонов', 'Verification of phones'), [1, B], withClient),
  called('burden', 'burden', localText('ПДН', 'Debt burden'), [2, B], { rate: 'rate' }, [['pdn', 'pdn']]),
  node('over50', 'choice', localText('ПДН больше 50 %?', 'Is the burden above 50%?'), [3, B]),
  node('warn', 'send', localText('Уведомление клиента', 'Warning to the client'), [4, B - 0.6], {
    what: {
      send: 'mail',
      to: 'client.email',
      subject: 'Предупреждение о долговой нагрузке: {application.no}',
      text: 'Платежи по кредитам составят {pdn} % вашего дохода. Это больше половины: есть риск не справиться с ними.',
    },
  }),
  node('warned', 'choice', localText('ПДН учтён', 'The burden is considered'), [4, B]),
  node('reviews', 'parallel', localText('СБ и андеррайтинг сразу', 'Both at once'), [5, B]),
  called('security', 'security', localText('Проверка СБ', 'Security check'), [6, B - 0.3], withClient, [
    ['securityCheck', 'check'],
  ]),
  called('underwriting', 'underwriting', localText('Андеррайтинг', 'Underwriting'), [6, B + 0.3]),
  node('reviewed', 'parallel', localText('Оба готовы', 'Both are done'), [7, B]),
  node('isSafe', 'choice', localText('СБ отрицательно?', 'Is security against it?'), [8, B]),
  ...refused('refuseSecurity', [9, B + 0.6], '"Заключение СБ"'),
  node('bySize', 'choice', localText('Больше 1 000 000 ₽?', 'Above 1,000,000 ₽?'), [9, B]),
  called('committee', 'committee', localText('Кредитный комитет', 'Credit committee'), [10, B - 0.6], {}, [
    ['votesFor', 'votesFor'],
  ]),
  node('decide', 'task', localText('Решение кредитного комиссара', 'Decision of the commissioner'), [11, B], {
    ...person(COMMISSIONER, '2', 'workingDays'),
    fourEyes: { initiator: true, steps: ['apply'] },
  }),
  ...decideSteps,
  node('decidedIf', 'choice', localText('Какое решение?', 'Which decision?'), [12, B]),
  node('again', 'goTo', localText('К анкете', 'To the form'), [13, B - 0.6], { to: 'apply' }),
  ...refused('refuseDecided', [13, B + 0.6], 'refuseReason', {
    by: 'if votesFor = null then "Кредитный комиссар" else "Кредитный комитет"',
    comment: 'comment',
  }),
  called('agreement', 'agreement', localText('Договор', 'Agreement'), [1, C], terms, [['agreement', 'agreement']]),
  node('signedIf', 'choice', localText('Подписан?', 'Is it signed?'), [2, C]),
  node('notSigned', 'end', localText('Отказ клиента', 'Declined by the client'), [3, C + 0.6], {
    outcome: { ru: 'Клиент не подписал договор', en: 'The client did not sign' },
  }),
  node('bySum', 'choice', localText('Какая сумма?', 'Which amount?'), [3, C]),
  called('cooling4', 'cooling', localText('Период охлаждения: 4 часа', 'Cooling period: 4 hours'), [4, C - 0.6], {
    ...{ agreement: 'agreement', hours: '4' },
  }),
  called('cooling48', 'cooling', localText('Период охлаждения: 48 часов', 'Cooling period: 48 hours'), [4, C + 0.6], {
    ...{ agreement: 'agreement', hours: '48' },
  }),
  node('cooled', 'choice', localText('Клиент отказался?', 'Has the client declined?'), [5, C]),
  node('annulled', 'end', localText('Аннулирование', 'Annulled'), [6, C + 0.6], {
    outcome: { ru: 'Клиент отказался в период охлаждения', en: 'Declined by the client in the cooling period' },
  }),
  called('payout', 'payout', localText('Выдача', 'Payout'), [6, C], { agreement: 'agreement' }),
  node('done', 'end', localText('Завершение', 'The end'), [7, C], {
    outcome: { ru: 'Кредит выдан', en: 'The loan is paid out' },
  }),
  node('delayed', 'task', localText('Скоринг задерживается', 'Scoring is late'), [8, A + 0.6], {
    assignee: { to: 'role', role: UNDERWRITER },
  }),
  ...inside('delayed', [
    begin('delayedStart'),
    node('hurry', 'form', localText('Скоринг не ответил за 5 минут', 'No answer in 5 minutes'), [1, 0], {
      ...form('application.no?', 'measures!'),
    }),
    node('hurried', 'end', localText('Меры приняты', 'Measures taken'), [2, 0]),
  ]),
  node('delayedEnd', 'end', localText('Меры приняты', 'Measures taken'), [9, A + 0.6]),
];

const edges: readonly Edge[] = [
  ...chain('start', 'apply', 'consented'),
  edge('consented', 'checks', CONSENTED, yes),
  edge('consented', 'noConsent', 'else', no),
  ...['passport', 'bureau', 'selfBan'].flatMap(id => chain('checks', id, 'checkedAll')),
  edge('checkedAll', 'banned'),
  edge(
    'banned',
    'refuseChecks',
    `${BANNED} or passportCheck.result = "Недействителен"`,
    localText('Да, или паспорт недействителен', 'Yes, or an invalid passport'),
  ),
  edge('banned', 'score', 'else', no),
  ...['refuseChecks', 'refuseScore', 'refuseSecurity', 'refuseDecided'].map(id => edge(id, `${id}End`)),
  edge('score', 'byScore'),
  ...chain('slow', 'delayed', 'delayedEnd'),
  ...chain('delayedStart', 'hurry', 'hurried'),
  edge('byScore', 'refuseScore', 'score < 400', localText('Меньше 400', 'Below 400')),
  edge(
    'byScore',
    'autoDecision',
    'score >= 700 and application.amount <= 300000',
    localText('От 700, до 300 000 ₽', 'From 700, up to 300,000 ₽'),
  ),
  edge('byScore', 'phones', 'else', localText('Иначе', 'Otherwise')),
  ...chain('autoDecision', 'autoApproved', 'agreement'),
  ...chain('phones', 'burden', 'over50'),
  edge('over50', 'warn', 'pdn > 50', yes),
  edge('over50', 'warned', 'else', no),
  edge('warn', 'warned'),
  edge('warned', 'reviews', 'else'),
  ...['security', 'underwriting'].flatMap(id => chain('reviews', id, 'reviewed')),
  edge('reviewed', 'isSafe'),
  edge('isSafe', 'refuseSecurity', 'securityCheck.result = "Отрицательно"', yes),
  edge('isSafe', 'bySize', 'else', no),
  edge('bySize', 'committee', 'application.amount > 1000000', yes),
  edge('bySize', 'decide', 'else', no),
  ...chain('committee', 'decide', 'decidedIf'),
  edge('decidedIf', 'refuseDecided', 'outcome = "Отказать"', localText('Отказать', 'Refuse')),
  edge('decidedIf', 'again', 'outcome = "На доработку"', localText('На доработку', 'Send back')),
  edge('decidedIf', 'agreement', 'else', localText('Одобрить', 'Approve')),
  edge('agreement', 'signedIf'),
  edge('signedIf', 'bySum', 'agreement != null', yes),
  edge('signedIf', 'notSigned', 'else', no),
  edge('bySum', 'cooled', 'agreement.amount < 50000', localText('До 50 000 ₽', 'Below 50,000 ₽')),
  edge('bySum', 'cooling4', 'agreement.amount <= 200000', localText('До 200 000 ₽', 'Up to 200,000 ₽')),
  edge('bySum', 'cooling48', 'else', localText('Больше', 'More')),
  edge('cooling4', 'cooled'),
  edge('cooling48', 'cooled'),
  edge('cooled', 'annulled', 'agreement.status = "Аннулирован"', yes),
  edge('cooled', 'payout', 'else', no),
  edge('payout', 'done'),
  ...applyWays,
  ...decideWays,
];

const check = reference('CreditCheck');
const longText = { kind: 'longText', maxLength: 5000 } as const;

const card: readonly CardField[] = [
  cardField('passport', localText('Серия и номер паспорта', 'Passport series and number'), {
    ...{ kind: 'text', format: 'passport' },
  }),
  cardField('client', localText('Клиент', 'Client'), reference('CreditClient')),
  cardField('application', localText('Кредитная заявка', 'Credit application'), reference('CreditApplication')),
  cardField('passportCheck', localText('Проверка паспорта', 'Passport check'), check),
  cardField('bureauCheck', localText('Ответ БКИ', 'Answer of the bureau'), check),
  cardField('banCheck', localText('Самозапрет', 'Self-ban'), check),
  cardField('score', localText('Скоринговый балл', 'Score'), { kind: 'int' }),
  cardField('rate', localText('Ставка, % годовых', 'Rate, % a year'), percent),
  cardField('pdn', localText('ПДН, %', 'Debt burden, %'), { kind: 'decimal', scale: 2 }),
  cardField('securityCheck', localText('Проверка СБ', 'Security check'), check),
  cardField('votesFor', localText('Голосов «за»', 'Votes for'), { kind: 'int' }),
  cardField('outcome', localText('Решение', 'Decision'), outcomes),
  cardField('newLimit', localText('Новый лимит, ₽', 'New limit, ₽'), { kind: 'money', min: '0' }),
  cardField('newRate', localText('Новая ставка, % годовых', 'New rate, % a year'), percent),
  cardField('refuseReason', localText('Причина отказа', 'Reason of the refusal'), refusals),
  cardField('comment', localText('Пояснение', 'Comment'), longText),
  cardField('kept', localText('Записанное решение', 'Kept decision'), reference('CreditDecision')),
  cardField('agreement', localText('Кредитный договор', 'Credit agreement'), reference('CreditAgreement')),
  cardField('measures', localText('Принятые меры', 'Measures taken'), longText),
];

/** P4: the route of an application, assembled from blocks of the library. */
export const route: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Кредитная заявка', 'Credit application'),
  description: localText(
    'Маршрут из готовых блоков. Внешние проверки учебные: внешних систем здесь нет, отвечают таблицы по последним цифрам паспорта.',
    'A route from ready blocks. The outside checks are for training: there are no outside systems, tables answer by the last digits of the passport.',
  ),
  starters: [OFFICER],
  contextLine: 'client.lastName + " " + client.firstName',
  card: [...card],
  nodes: apart(wide(nodes)),
  edges: [...edges],
};
