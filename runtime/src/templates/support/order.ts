import { type Diagram, type Edge, localText, type Node, type Settings } from '@marshrut/model';
import { apart, begin, cardField, chain, edge, form, inside, node, rows } from '../drawing.js';
import { orderCard } from './card.js';
import { answers, verdicts } from './choices.js';
import { HEAD } from './roles.js';
import { LATE, toAccept, toAnswer, toPerform } from './terms.js';

const by = (field: string, deadline: Settings): Settings => ({ assignee: { to: 'field', field }, deadline });
const status = (name: string, more: Readonly<Record<string, string>> = {}): Settings => ({
  record: 'order',
  values: rows({ status: `"${name}"`, ...more }),
});
const told = ['order.no?', 'order.work?', 'order.place?', 'order.cost?'] as const;

const nodes: readonly Node[] = [
  // Only a ticket begins it.
  node('start', 'start', localText('Наряд выдан', 'An order is issued'), [0, 0], {
    offer: { record: '', when: 'false' },
  }),
  node('answer', 'task', localText('Новый наряд', 'A new order'), [1, 0], by('executor', toAnswer)),
  ...inside('answer', [
    begin('answerStart'),
    node(
      'answerForm',
      'form',
      localText('Возьмёте наряд?', 'Will you take the order?'),
      [1, 0],
      form(...told, 'answer!', {
        path: 'order.declineReason',
        visibleIf: 'answer = "Отказаться"',
        requiredIf: 'answer = "Отказаться"',
      }),
    ),
    node('takes', 'choice', localText('Берёт?', 'Taken?'), [2, 0]),
    node('taken', 'change', localText('В работу', 'At work'), [3, 0], status('В работе', { acceptedAt: 'today()' })),
    node('declined', 'change', localText('Отметить отказ', 'Mark as declined'), [3, 1], status('Отказ')),
    node('answered', 'end', localText('Ответ дан', 'Answered'), [4, 0]),
  ]),
  node('isTaken', 'choice', localText('Взят?', 'Is it taken?'), [2, 0]),
  node('refused', 'end', localText('Отказ', 'Declined'), [3, 1], {
    outcome: { ru: 'Подрядчик отказался', en: 'The contractor declined' },
  }),
  node('perform', 'task', localText('Работы и отчёт', 'Work and report'), [3, 0], by('executor', toPerform)),
  ...inside('perform', [
    begin('performStart'),
    node(
      'reportForm',
      'form',
      localText('Отчёт о работах', 'Report on the work'),
      [1, 0],
      form(
        ...told,
        { path: 'order.returnReason?', visibleIf: 'order.returnReason != null' },
        'order.result!',
        'order.report',
      ),
    ),
    node('handIn', 'change', localText('Сдать работы', 'Hand in'), [2, 0], status('Сдан')),
    node('handedIn', 'end', localText('Сдано', 'Handed in'), [3, 0]),
  ]),
  node('accept', 'task', localText('Приёмка работ', 'Acceptance'), [4, 0], by('responsible', toAccept)),
  ...inside('accept', [
    begin('acceptStart'),
    node(
      'acceptForm',
      'form',
      localText('Принять работы?', 'Accept the work?'),
      [1, 0],
      form(...told, 'order.contractor?', 'order.result?', 'order.report?', 'verdict!', {
        path: 'order.returnReason',
        visibleIf: 'verdict = "Вернуть"',
        requiredIf: 'verdict = "Вернуть"',
      }),
    ),
    node('accepts', 'choice', localText('Принимает?', 'Accepted?'), [2, 0]),
    node('markAccepted', 'change', localText('Отметить приёмку', 'Mark as accepted'), [3, 0], status('Принят')),
    node('markReturned', 'change', localText('Отметить возврат', 'Mark as returned'), [3, 1], status('Возвращён')),
    node('acceptEnd', 'end', localText('Решено', 'Decided'), [4, 0]),
  ]),
  node('isAccepted', 'choice', localText('Принято?', 'Is it accepted?'), [5, 0]),
  node('done', 'end', localText('Принят', 'Accepted'), [6, 0], {
    outcome: { ru: 'Работы приняты', en: 'The work is accepted' },
  }),
  // What the desk does about it is a case of its own, which the contractor does not see.
  node('late', 'onEvent', localText('Срок пропущен', 'A deadline is missed'), [1, 2]),
  ...inside('late', [
    node('missed', 'start', localText('Просрочено', 'Overdue'), [0, 0], {
      trigger: { on: 'escalation', code: LATE },
      interrupts: false,
    }),
    node('control', 'call', localText('Контроль наряда', 'Control of the order'), [1, 0], {
      ...{ process: '@control', give: rows({ order: 'order' }), take: [] },
    }),
    node('lateEnd', 'end', localText('Меры приняты', 'Measures taken'), [2, 0]),
  ]),
];

const edges: readonly Edge[] = [
  ...chain('start', 'answer', 'isTaken'),
  ...chain('answerStart', 'answerForm', 'takes'),
  edge('takes', 'taken', 'answer = "Принять"', localText('Принять', 'Take it')),
  edge('takes', 'declined', 'else', localText('Отказаться', 'Decline it')),
  edge('taken', 'answered'),
  edge('declined', 'answered'),
  edge('isTaken', 'perform', 'answer = "Принять"', localText('Да', 'Yes')),
  edge('isTaken', 'refused', 'else', localText('Нет', 'No')),
  ...chain('perform', 'accept', 'isAccepted'),
  ...chain('performStart', 'reportForm', 'handIn', 'handedIn'),
  ...chain('acceptStart', 'acceptForm', 'accepts'),
  edge('accepts', 'markAccepted', 'verdict = "Принять"', localText('Принять', 'Accept')),
  edge('accepts', 'markReturned', 'else', localText('Вернуть', 'Return')),
  edge('markAccepted', 'acceptEnd'),
  edge('markReturned', 'acceptEnd'),
  edge('isAccepted', 'done', 'verdict = "Принять"', localText('Да', 'Yes')),
  edge('isAccepted', 'perform', 'else', localText('Нет', 'No')),
  ...chain('missed', 'control', 'lateEnd'),
];

/** A case of its own for each contractor: what they see is their order and nothing of the ticket, nor of another contractor. */
export const order: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Наряд подрядчику', 'Work order'),
  description: localText(
    'Подрядчик берёт наряд или отказывается, сдаёт работы; ответственный принимает или возвращает.',
    'The contractor takes the order or declines it, hands in the work; the responsible accepts or returns it.',
  ),
  starters: [HEAD],
  contextLine: 'order.no',
  card: [
    ...orderCard,
    cardField('answer', localText('Ответ подрядчика', 'Answer of the contractor'), answers),
    cardField('verdict', localText('Приёмка', 'Acceptance'), verdicts),
  ],
  nodes: apart(nodes),
  edges: [...edges],
};
