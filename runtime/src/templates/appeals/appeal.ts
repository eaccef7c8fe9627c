import { type Diagram, type Edge, type LocalText, localText, type Node, type Settings } from '@marshrut/model';
import { apart, chain, edge, form, inside, node, rows } from '../drawing.js';
import { answeringSteps, answeringWays } from './answering.js';
import { card } from './card.js';
import { considerSteps, considerWays } from './consider.js';
import { registerSteps, registerWays } from './register.js';
import { LATE, toAnswer, toForward, toRegister, toReply, within } from './terms.js';

const role = (key: string): Settings => ({ assignee: { to: 'role', role: key } });
const field = (key: string): Settings => ({ assignee: { to: 'field', field: key } });
const responsible = field('responsible');

/** The letter to the applicant is a process of its own: it is called, and waited for. */
function letter(
  id: string,
  name: LocalText,
  at: [number, number],
  paper: string,
  words: string,
  signer = 'null',
): Node {
  const give = { appeal: 'appeal', paper: `"${paper}"`, words, ...(signer === 'null' ? {} : { signer }) };
  return node(id, 'call', name, at, { process: '@notify', give: rows(give), take: [] });
}

/** One row without a question: the co-executor of the order becomes a person of the case. */
const whose: Settings = {
  table: {
    hit: 'UNIQUE',
    inputs: [],
    outputs: [
      {
        id: 'who',
        label: { ru: 'Кому поручено', en: 'Who is ordered' },
        field: 'partOf',
        type: { kind: 'user', role: 'officer' },
      },
    ],
    rules: [{ id: 'order', when: [], gives: ['part.executor'] }],
  },
};

const nodes: readonly Node[] = [
  node('start', 'start', localText('На приёме', 'At the desk'), [0, 0]),
  node('came', 'start', localText('Поступило', 'It came'), [0, 1], {
    trigger: {
      ...{ on: 'record', entity: 'Incoming', change: 'created', into: 'incoming' },
      when: 'incoming.atDesk = null or incoming.atDesk = false',
    },
  }),
  node('register', 'task', localText('Регистрация обращения', 'Registering the appeal'), [1, 0], {
    assignee: { to: 'initiator', fallback: 'secretary', choose: 'leastLoaded' },
    deadline: toRegister,
  }),
  ...registerSteps,
  node('consider', 'task', localText('Можно рассматривать?', 'May it be considered?'), [2, 0], {
    ...responsible,
    deadline: toForward,
  }),
  ...considerSteps,
  node('decided', 'choice', localText('Куда дальше', 'Where next'), [3, 0]),
  node('forward', 'task', localText('Переадресация', 'Forwarding'), [4, 2], {
    ...role('secretary'),
    deadline: toForward,
  }),
  letter(
    'tellForwarded',
    localText('Уведомить о переадресации', 'Tell of the forwarding'),
    [5, 2],
    'Уведомление о переадресации',
    '"Ваше обращение направлено по принадлежности: " + body.name',
  ),
  node('forwardedEnd', 'end', localText('Переадресовано', 'Forwarded'), [6, 2], {
    outcome: { ru: 'Переадресовано', en: 'Forwarded' },
  }),
  letter('tellRefused', localText('Сообщить об отказе', 'Tell of the refusal'), [4, 3], 'Отказ в рассмотрении', 'why'),
  node('refusedEnd', 'end', localText('Отказано', 'Refused'), [5, 3], {
    outcome: { ru: 'Отказано в рассмотрении', en: 'Refused' },
  }),
  node('helpers', 'forEach', localText('Соисполнители', 'Co-executors'), [4, 0], {
    over: { of: 'records', entity: 'CoExecution', where: rows({ appeal: 'appeal' }, 'equals') },
    ...{ turn: 'together', item: 'part', number: null, own: ['partOf'] },
    ...{ until: 'all', counts: '', quorum: '', when: '', doneInto: null, agreedInto: null },
  }),
  ...inside('helpers', [
    node('helpStart', 'start', localText('', ''), [0, 0]),
    node('whose', 'rules', localText('Кому поручено', 'Who is ordered'), [1, 0], whose),
    node('coWork', 'task', localText('Материалы соисполнителя', 'Materials of the co-executor'), [2, 0], {
      ...field('partOf'),
      deadline: within('10'),
    }),
    node('helpEnd', 'end', localText('Сделано', 'Done'), [3, 0]),
  ]),
  ...inside('coWork', [
    node('coStart', 'start', localText('', ''), [0, 0]),
    node(
      'materials',
      'form',
      localText('Материалы', 'Materials'),
      [1, 0],
      form('appeal.regNo?', 'appeal.text?', 'part.task?', 'part.materials!'),
    ),
    node('markHelp', 'change', localText('Отметить', 'Mark'), [2, 0], {
      record: 'part',
      values: rows({ doneAt: 'today()' }),
    }),
    node('coEnd', 'end', localText('Сделано', 'Done'), [3, 0]),
  ]),
  {
    ...node('enough', 'boundary', localText('Ждать больше нельзя', 'No more time to wait'), [4, 1], {
      trigger: {
        ...{ on: 'timer', when: 'after', amount: 'max(1, (appeal.dueDate - today()).days - 10)', unit: 'days' },
        ...{ at: '', times: null, calendar: null },
      },
      interrupts: true,
    }),
    attachedTo: 'helpers',
  },
  node('prepare', 'task', localText('Подготовка ответа', 'Preparing the answer'), [5, 0], {
    ...responsible,
    deadline: toAnswer,
  }),
  node('what', 'choice', localText('Что дальше', 'What next'), [6, 0]),
  node('reply', 'task', localText('Ответ другого органа', 'Reply of another body'), [6, -1], {
    ...role('secretary'),
    deadline: toReply,
  }),
  node('extend', 'task', localText('Продление срока', 'Extension of the term'), [6, -2], {
    assignee: { to: 'role', role: 'head' },
    deadline: toAnswer,
  }),
  node('longerIf', 'choice', localText('Продлено?', 'Extended?'), [5, -2]),
  letter(
    'tellLonger',
    localText('Уведомить о продлении', 'Tell of the extension'),
    [4, -2],
    'Уведомление о продлении',
    '"Срок рассмотрения продлён: " + reason',
  ),
  node('agree', 'task', localText('Согласование', 'Approval'), [7, 0], { ...role('lawyer'), deadline: toAnswer }),
  node('agreedIf', 'choice', localText('Согласовано?', 'Approved?'), [8, 0]),
  node('sign', 'task', localText('Подписание', 'Signing'), [9, 0], {
    assignee: { to: 'field', field: 'signer', fallback: 'head' },
    deadline: toAnswer,
    fourEyes: { initiator: false, steps: ['prepare'] },
  }),
  ...answeringSteps,
  node('signedIf', 'choice', localText('Подписано?', 'Signed?'), [10, 0]),
  letter('answer', localText('Отправить ответ', 'Send the answer'), [11, 0], 'Ответ', 'appeal.answer', 'appeal.signer'),
  node('closed', 'change', localText('Закрыть обращение', 'Close the appeal'), [12, 0], {
    record: 'appeal',
    values: rows({ status: '"Ответ отправлен"' }),
  }),
  node('done', 'end', localText('Завершение', 'The end'), [13, 0], { outcome: { ru: 'Ответ дан', en: 'Answered' } }),
  node('late', 'onEvent', localText('Срок пропущен', 'A deadline is missed'), [1, 3]),
  ...inside('late', [
    node('missed', 'start', localText('Просрочено', 'Overdue'), [0, 0], {
      trigger: { on: 'escalation', code: LATE },
      interrupts: false,
    }),
    node('control', 'task', localText('Контроль срока', 'Control of the deadline'), [1, 0], role('controller')),
    node('lateEnd', 'end', localText('Меры приняты', 'Measures taken'), [2, 0]),
  ]),
  ...inside('control', [
    node('controlStart', 'start', localText('', ''), [0, 0]),
    node(
      'measure',
      'form',
      localText('Принятые меры', 'Measures taken'),
      [1, 0],
      form('incoming.number?', 'appeal.regNo?', 'appeal.dueDate?', 'responsible?', 'measures!'),
    ),
    node('controlEnd', 'end', localText('Принято', 'Done'), [2, 0]),
  ]),
];

const edges: readonly Edge[] = [
  edge('start', 'register'),
  edge('came', 'register'),
  ...chain('register', 'consider', 'decided'),
  edge(
    'decided',
    'forward',
    'way = "Переадресовать" or (way = "Отказать" and offence != null and offence = "Да")',
    localText('Переадресовать', 'Forward'),
  ),
  edge('decided', 'tellRefused', 'way = "Отказать"', localText('Отказать', 'Refuse')),
  edge('decided', 'helpers', 'else', localText('Рассмотреть', 'Consider')),
  ...chain('forward', 'tellForwarded', 'forwardedEnd'),
  edge('tellRefused', 'refusedEnd'),
  ...chain('helpStart', 'whose', 'coWork', 'helpEnd'),
  ...chain('coStart', 'materials', 'markHelp', 'coEnd'),
  ...chain('helpers', 'prepare', 'what'),
  edge('enough', 'prepare'),
  edge(
    'what',
    'reply',
    'step = "Запросить сведения" and request != null',
    localText('Запросить сведения', 'Ask another body'),
  ),
  edge('what', 'extend', 'step = "Просить продления"', localText('Просить продления', 'Ask for more time')),
  edge('what', 'agree', 'else', localText('Ответ готов', 'The answer is ready')),
  edge('reply', 'prepare'),
  edge('extend', 'longerIf'),
  edge('longerIf', 'tellLonger', 'longerOk = "Да" and reason != null', localText('Да', 'Yes')),
  edge('longerIf', 'prepare', 'else', localText('Нет', 'No')),
  edge('tellLonger', 'prepare'),
  edge('agree', 'agreedIf'),
  edge('agreedIf', 'sign', 'agreed = "Согласовать"', localText('Согласовано', 'Approved')),
  edge('agreedIf', 'prepare', 'else', localText('Возврат', 'Returned')),
  edge('sign', 'signedIf'),
  edge('signedIf', 'answer', 'signed = "Подписать"', localText('Подписано', 'Signed')),
  edge('signedIf', 'prepare', 'else', localText('Возврат', 'Returned')),
  ...chain('answer', 'closed', 'done'),
  ...chain('missed', 'control', 'lateEnd'),
  ...chain('controlStart', 'measure', 'controlEnd'),
  ...registerWays,
  ...considerWays,
  ...answeringWays,
];

/** P1 in full: nodes 1 to 15 with the terms of 59-ФЗ. */
export const appeal: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Обращение гражданина', 'Appeal of a citizen'),
  description: localText(
    'Регистрация за 3 дня, ответ за 30, переадресация за 7, продление не больше чем на 30.',
    'Registered in 3 days, answered in 30, forwarded in 7, extended by 30 at most.',
  ),
  starters: ['secretary'],
  contextLine:
    'if incoming.lastName != null then string join([incoming.lastName, incoming.firstName, incoming.middleName], " ") else if appeal != null then "Анонимное" else "Новое обращение"',
  card: [...card],
  nodes: apart(nodes),
  edges: [...edges],
};
