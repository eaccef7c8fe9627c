import { type Edge, localText, type Node } from '@marshrut/model';
import { begin, chain, edge, form, inside, node, rows } from '../drawing.js';

/** Cost above which the head of support agrees to an order, in roubles. */
const DEAR = 50_000;

/** An order for a contractor; the head agrees to a dear one; somebody of the desk looks why it is late. */
export const deskSteps: readonly Node[] = [
  ...inside('hire', [
    begin('hireStart'),
    node(
      'orderForm',
      'form',
      localText('Наряд подрядчику', 'Order for a contractor'),
      [1, 0],
      form(
        'ticket.no?',
        'ticket.subject?',
        'ticket.details?',
        { path: 'order.declineReason?', visibleIf: 'order.declineReason != null' },
        { path: 'costRemark?', visibleIf: 'costOk = "Нет"' },
        'contractor!',
        'work!',
        'place',
        'cost!',
      ),
    ),
    node('works', 'choice', localText('Подрядчик работает?', 'Does the contractor work with us?'), [2, 0]),
    node(
      'idle',
      'form',
      localText('Подрядчик не работает', 'The contractor does not work with us'),
      [2, 1],
      form('contractor?', 'contractor.person?', 'contractor.active?'),
    ),
    node('newOrder', 'create', localText('Новый наряд', 'New order'), [3, 0], {
      ...{ entity: 'WorkOrder', into: 'order' },
      values: rows({
        ...{ ticket: 'ticket', contractor: 'contractor', executor: 'contractor.person' },
        ...{ work: 'work', place: 'place', cost: 'cost', status: '"Выдан"' },
      }),
    }),
    node('atContractor', 'change', localText('Отметить заявку', 'Mark the ticket'), [4, 0], {
      record: 'ticket',
      values: rows({ status: '"У подрядчика"' }),
    }),
    node('issued', 'end', localText('Наряд выдан', 'The order is issued'), [5, 0]),
  ]),
  ...inside('agreeCost', [
    begin('costStart'),
    node(
      'costForm',
      'form',
      localText('Согласовать стоимость', 'Agree to the cost'),
      [1, 0],
      form('ticket.no?', 'ticket.subject?', 'order.contractor?', 'order.work?', 'order.cost?', 'costOk!', {
        path: 'costRemark',
        requiredIf: 'costOk = "Нет"',
      }),
    ),
    node('agreed', 'choice', localText('Согласна?', 'Agreed?'), [2, 0]),
    node('notAgreed', 'change', localText('Отметить отказ', 'Mark as not agreed'), [3, 1], {
      record: 'order',
      values: rows({ status: '"Не согласован"' }),
    }),
    node('costEnd', 'end', localText('Решено', 'Decided'), [4, 0]),
  ]),
  ...inside('control', [
    begin('controlStart'),
    node(
      'measure',
      'form',
      localText('Принятые меры', 'Measures taken'),
      [1, 0],
      form('ticket.no?', 'ticket.subject?', 'ticket.priority?', 'ticket.status?', 'responsible?', 'measures!'),
    ),
    node('controlEnd', 'end', localText('Принято', 'Done'), [2, 0]),
  ]),
];

const works = 'contractor.person != null and contractor.active != null and contractor.active = true';

export const deskWays: readonly Edge[] = [
  ...chain('hireStart', 'orderForm', 'works'),
  edge('works', 'newOrder', works, localText('Да', 'Yes')),
  edge('works', 'idle', 'else', localText('Нет', 'No')),
  edge('idle', 'orderForm'),
  ...chain('newOrder', 'atContractor', 'issued'),
  ...chain('costStart', 'costForm', 'agreed'),
  edge('agreed', 'costEnd', 'costOk = "Да"', localText('Да', 'Yes')),
  edge('agreed', 'notAgreed', 'else', localText('Нет', 'No')),
  edge('notAgreed', 'costEnd'),
  ...chain('controlStart', 'measure', 'controlEnd'),
];

export const dear = `cost > ${DEAR}`;
