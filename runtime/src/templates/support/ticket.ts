import { type Diagram, type Edge, localText, type Node, type Settings } from '@marshrut/model';
import { apart, chain, edge, inside, node, rows } from '../drawing.js';
import { card } from './card.js';
import { dear, deskSteps, deskWays } from './hire.js';
import { APPLICANT, DISPATCHER, HEAD } from './roles.js';
import { route } from './route.js';
import { applicantSteps, applicantWays } from './submit.js';
import { hoursToResolve, LATE, toAccept } from './terms.js';

const initiator: Settings = { assignee: { to: 'initiator' } };
const status = (name: string, more: Readonly<Record<string, string>> = {}): Settings => ({
  record: 'ticket',
  values: rows({ status: `"${name}"`, ...more }),
});

const nodes: readonly Node[] = [
  node('start', 'start', localText('Заявка', 'A ticket'), [0, 0]),
  node('submit', 'task', localText('Подача заявки', 'Submitting the ticket'), [1, 0], initiator),
  node('route', 'approvalRoute', localText('Маршрут заявки', 'Route of the ticket'), [2, 0], route),
  node('whoSolves', 'choice', localText('Кто решает?', 'Who solves it?'), [3, 0]),
  node('waiting', 'change', localText('Ждём заявителя', 'Waiting for the applicant'), [3, -1], {
    ...status('Ожидание заявителя'),
  }),
  node('clarify', 'task', localText('Вопрос заявителю', 'Question to the applicant'), [2, -1], initiator),
  node('rework', 'task', localText('Доработка заявки', 'Mending the ticket'), [2, 1], initiator),
  node('reject', 'change', localText('Отклонить заявку', 'Reject the ticket'), [3, 2], status('Отклонена')),
  node('rejected', 'end', localText('Отклонена', 'Rejected'), [4, 2], {
    outcome: { ru: 'Заявка отклонена', en: 'The ticket is rejected' },
  }),
  node('hire', 'task', localText('Наряд', 'The order'), [4, 1], {
    assignee: { to: 'field', field: 'responsible' },
    deadline: toAccept,
  }),
  node('isDear', 'choice', localText('Дороже 50 000 ₽?', 'Above 50,000 ₽?'), [5, 1]),
  node('agreeCost', 'task', localText('Согласование стоимости', 'Agreeing to the cost'), [5, 2], {
    assignee: { to: 'role', role: HEAD },
    deadline: toAccept,
  }),
  node('costAgreed', 'choice', localText('Стоимость согласована?', 'Is the cost agreed?'), [6, 2]),
  node('perform', 'call', localText('Работа подрядчика', 'Work of the contractor'), [6, 1], {
    process: '@order',
    give: rows({ order: 'order', responsible: 'responsible', executor: 'order.executor', hours: hoursToResolve }),
    take: [{ field: 'verdict', from: 'verdict' }],
  }),
  node('performed', 'choice', localText('Выполнен?', 'Is it done?'), [7, 1]),
  node('byContractor', 'change', localText('Отметить решение', 'Mark as solved'), [8, 1], {
    ...status('Решена', { result: 'order.result' }),
  }),
  node('byUs', 'change', localText('Отметить решение', 'Mark as solved'), [4, 0], status('Решена')),
  node('confirm', 'task', localText('Подтверждение', 'Confirmation'), [9, 0], initiator),
  {
    ...node(
      'silence',
      'boundary',
      localText('Три рабочих дня без ответа', 'Three working days without an answer'),
      [9, 1],
      {
        trigger: { on: 'timer', when: 'after', amount: '3', unit: 'workingDays', at: '', times: null, calendar: null },
        interrupts: true,
      },
    ),
    attachedTo: 'confirm',
  },
  node('autoClose', 'change', localText('Закрыть заявку', 'Close the ticket'), [10, 1], status('Закрыта')),
  node('closedItself', 'end', localText('Закрыта сама', 'Closed by itself'), [11, 1], {
    outcome: { ru: 'Закрыта без ответа заявителя', en: 'Closed without an answer of the applicant' },
  }),
  node('isConfirmed', 'choice', localText('Подтверждено?', 'Is it confirmed?'), [10, 0]),
  node('done', 'end', localText('Завершение', 'The end'), [11, 0], {
    outcome: { ru: 'Заявка решена', en: 'The ticket is solved' },
  }),
  ...applicantSteps,
  ...deskSteps,
  node('late', 'onEvent', localText('Срок пропущен', 'A deadline is missed'), [1, 3]),
  ...inside('late', [
    node('missed', 'start', localText('Просрочено', 'Overdue'), [0, 0], {
      trigger: { on: 'escalation', code: LATE },
      interrupts: false,
    }),
    node('control', 'task', localText('Контроль срока', 'Control of the deadline'), [1, 0], {
      assignee: { to: 'role', role: HEAD },
    }),
    node('lateEnd', 'end', localText('Меры приняты', 'Measures taken'), [2, 0]),
  ]),
];

const edges: readonly Edge[] = [
  ...chain('start', 'submit', 'route', 'whoSolves'),
  edge(
    'whoSolves',
    'reject',
    'accepted != true and refusal != null and refusal = "Отклонить"',
    localText('Отклонена', 'Rejected'),
  ),
  edge('whoSolves', 'rework', 'accepted != true', localText('Возврат заявителю', 'Returned')),
  edge('whoSolves', 'hire', 'executor = "Подрядчик"', localText('Подрядчик', 'A contractor')),
  edge('whoSolves', 'waiting', 'outcome = "Нужен ответ заявителя"', localText('Нужен ответ', 'An answer is needed')),
  edge('whoSolves', 'byUs', 'else', localText('Свои решили', 'Solved by our own people')),
  ...chain('waiting', 'clarify', 'route'),
  edge('rework', 'route'),
  ...chain('reject', 'rejected'),
  edge('hire', 'isDear'),
  edge('isDear', 'agreeCost', dear, localText('Да', 'Yes')),
  edge('isDear', 'perform', 'else', localText('Нет', 'No')),
  edge('agreeCost', 'costAgreed'),
  edge('costAgreed', 'perform', 'costOk = "Да"', localText('Да', 'Yes')),
  edge('costAgreed', 'hire', 'else', localText('Нет', 'No')),
  edge('perform', 'performed'),
  edge('performed', 'byContractor', 'verdict != null and verdict = "Принять"', localText('Принят', 'Accepted')),
  edge('performed', 'hire', 'else', localText('Отказ: другому', 'Declined: to another one')),
  edge('byContractor', 'confirm'),
  edge('byUs', 'confirm'),
  edge('confirm', 'isConfirmed'),
  ...chain('silence', 'autoClose', 'closedItself'),
  edge('isConfirmed', 'done', 'solved = "Да"', localText('Да', 'Yes')),
  edge('isConfirmed', 'route', 'else', localText('Нет', 'No')),
  ...chain('missed', 'control', 'lateEnd'),
  ...applicantWays,
  ...deskWays,
];

/** P3: a ticket from the applicant to the applicant, by our own people or by contractors. */
export const ticket: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Заявка в поддержку', 'Support ticket'),
  description: localText(
    'Заявка организации: виза диспетчера, работа своих или подрядчика, подтверждение заявителем.',
    'A ticket of an organisation: the visa of the dispatcher, the work, the confirmation of the applicant.',
  ),
  starters: [APPLICANT, DISPATCHER],
  contextLine: 'ticket.subject',
  card: [...card],
  nodes: apart(nodes),
  edges: [...edges],
};
