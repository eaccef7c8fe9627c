import { type CardField, type Diagram, type Edge, type LocalText, localText, type Node } from '@marshrut/model';
import { apart, begin, cardField, chain, edge, form, inside, node, rows } from '../drawing.js';
import { verdicts, yesNo } from './choices.js';
import { considerNodes, considerWays } from './considering.js';
import { registerSteps, registerWays } from './register.js';
import { OPERATOR } from './roles.js';

const yes = localText('Да', 'Yes');
const no = localText('Нет', 'No');
type At = [number, number];

/** 442-ФЗ: fifteen working days from the registration, and ten more where papers were asked for; 80 % of either warns. */
const terms = [
  { id: 'at80', days: '12', extended: false, over: false, row: 1 },
  { id: 'at100', days: '15', extended: false, over: true, row: 2 },
  { id: 'longer80', days: '20', extended: true, over: false, row: 3 },
  { id: 'longer100', days: '25', extended: true, over: true, row: 4 },
] as const;

function after(id: string, days: string, name: LocalText, at: At, host = 'consider', interrupts = false): Node {
  const trigger = {
    ...{ on: 'timer', when: 'after', amount: days, unit: 'workingDays' },
    ...{ at: '', times: null, calendar: null },
  };
  return { ...node(id, 'boundary', name, at, { trigger, interrupts }), attachedTo: host };
}

const isExtended = localText('Срок продлён?', 'Is the term extended?');
const inTime = localText('Срок другой', 'Another term holds');

const nodes: readonly Node[] = [
  node('start', 'start', localText('Начало', 'Start'), [0, 0]),
  node('register', 'task', localText('Приём обращения', 'Taking the complaint'), [1, 0], {
    assignee: { to: 'initiator', fallback: OPERATOR },
  }),
  ...registerSteps,
  node('solvedIf', 'choice', localText('Решено сразу?', 'Solved at once?'), [2, 0]),
  node('solvedEnd', 'end', localText('Ответ сразу', 'Answered at once'), [3, 0.6], {
    outcome: { ru: 'Решено на первой линии', en: 'Solved on the first line' },
  }),
  node('confirm', 'call', localText('Подтверждение клиенту', 'Confirmation to the client'), [3, 0], {
    ...{ process: '@confirmation', give: rows({ complaint: 'complaint' }), take: [] },
  }),
  node('consider', 'subprocess', localText('Рассмотрение', 'Consideration'), [4, 0]),
  ...considerNodes,
  // The last one first: their lines then go past each other.
  ...terms
    .toReversed()
    .map(({ id, days, row }) => after(id, days, localText(`${days} рабочих дней`, `${days} working days`), [4, row])),
  ...terms.map(({ id, row }) => node(`${id}If`, 'choice', isExtended, [5, row])),
  ...terms.map(({ id, row }) => node(`${id}Other`, 'end', inTime, [6, row + 0.5])),
  ...terms.map(({ id, row, over }) =>
    node(`${id}Control`, 'call', localText('Контроль срока', 'Control of the term'), [6, row], {
      ...{ process: '@control', give: rows({ complaint: 'complaint', over: String(over) }), take: [] },
    }),
  ),
  ...terms.map(({ id, row }) => node(`${id}End`, 'end', localText('Меры приняты', 'Measures taken'), [7, row])),
  node('rate', 'task', localText('Оценка клиента', 'Rating of the client'), [6, 0], {
    assignee: { to: 'role', role: OPERATOR },
  }),
  ...inside('rate', [
    begin('rateStart'),
    node('ask', 'form', localText('Как клиент оценил ответ', 'How the client rates the answer'), [1, 0], {
      ...form('complaint.regNo?', 'client.phone?', 'complaint.csat!'),
    }),
    node('rateEnd', 'end', localText('Записано', 'Kept'), [2, 0]),
  ]),
  after('unrated', '3', localText('Три рабочих дня', 'Three working days'), [6, 0.3], 'rate', true),
  node('noRating', 'end', localText('Без оценки', 'Not rated'), [8, 0.5], {
    outcome: { ru: 'Ответ дан', en: 'Answered' },
  }),
  node('done', 'end', localText('Завершение', 'The end'), [8, 0], { outcome: { ru: 'Ответ дан', en: 'Answered' } }),
];

const EXTENDED = 'complaint.extended != null and complaint.extended';
const edges: readonly Edge[] = [
  ...chain('start', 'register', 'solvedIf'),
  edge('solvedIf', 'solvedEnd', 'atOnce = "Да"', yes),
  edge('solvedIf', 'confirm', 'else', no),
  ...chain('confirm', 'consider', 'rate', 'done'),
  edge('unrated', 'noRating'),
  ...terms.flatMap(({ id, extended }) => [
    edge(id, `${id}If`),
    edge(`${id}If`, extended ? `${id}Control` : `${id}Other`, EXTENDED, yes),
    edge(`${id}If`, extended ? `${id}Other` : `${id}Control`, 'else', no),
    edge(`${id}Control`, `${id}End`),
  ]),
  ...chain('rateStart', 'ask', 'rateEnd'),
  ...registerWays,
  ...considerWays,
];

const longText = { kind: 'longText', maxLength: 5000 } as const;
const card: readonly CardField[] = [
  cardField('phone', localText('Телефон клиента', 'Phone of the client'), { kind: 'phone' }),
  cardField('client', localText('Клиент', 'Client'), { kind: 'reference', entity: 'BankClient' }),
  cardField('complaint', localText('Жалоба', 'Complaint'), { kind: 'reference', entity: 'Complaint' }),
  cardField('atOnce', localText('Решить на первой линии', 'Solve on the first line'), yesNo),
  cardField('papers', localText('Нужны документы', 'Papers are needed'), yesNo),
  cardField('visaGiven', localText('Виза', 'Visa'), verdicts),
  cardField('confirmed', localText('Решение руководителя', 'Decision of the head'), verdicts),
  cardField('remark', localText('Замечание', 'Remark'), longText),
];

/** P2: a complaint of a client, from the first line to the answer and, where it came from there, the regulator. */
export const complaint: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Жалоба клиента', 'Complaint of a client'),
  description: localText(
    'Ответ за 15 рабочих дней, с запросом документов за 25; на 80 % срока о ней узнаёт руководитель.',
    'An answer in 15 working days, 25 where papers were asked for; at 80% of the term the head is told.',
  ),
  starters: [OPERATOR],
  contextLine: 'client.lastName + " " + client.firstName',
  card: [...card],
  nodes: apart(nodes),
  edges: [...edges],
};
