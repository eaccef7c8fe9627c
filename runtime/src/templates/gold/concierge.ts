import { type Diagram, localText } from '@marshrut/model';
import { cardField, edge, form, inside, node, rows } from '../drawing.js';
import { OPERATOR } from './entities.js';

/** From the card of a Gold or Platinum card alone: what is offered follows from its data. */
export const concierge: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Консьерж-заявка по карте', 'Concierge request for a card'),
  starters: [OPERATOR],
  contextLine: 'card.customer.lastName + " •" + card.last4',
  card: [
    cardField('card', localText('Карта', 'Card'), { kind: 'reference', entity: 'BankCard' }, 'parameter'),
    cardField('wish', localText('Просьба', 'Wish'), { kind: 'longText', minLength: 10, maxLength: 1000 }),
    cardField('request', localText('Запрос', 'Request'), { kind: 'reference', entity: 'CardRequest' }),
  ],
  nodes: [
    node('start', 'start', localText('Из карточки карты', 'From the card'), [0, 0], {
      offer: { record: 'card', when: 'card.category = "Gold" or card.category = "Platinum"' },
    }),
    node('ask', 'task', localText('Записать просьбу', 'Take the wish down'), [1, 0], { assignee: { to: 'initiator' } }),
    ...inside('ask', [
      node('begin', 'start', localText('', ''), [0, 0]),
      node('wishForm', 'form', localText('Просьба клиента', 'The wish'), [1, 0], form('card?', 'wish!')),
      node('make', 'create', localText('Новый запрос', 'New request'), [2, 0], {
        ...{ entity: 'CardRequest', into: 'request' },
        values: rows({ card: 'card', kind: '"Консьерж-заявка"', wish: 'wish' }),
      }),
      node('done', 'end', localText('Проверка', 'Review'), [3, 0]),
    ]),
    node('end', 'end', localText('Готово', 'Done'), [2, 0]),
  ],
  edges: [
    edge('start', 'ask'),
    edge('ask', 'end'),
    edge('begin', 'wishForm'),
    edge('wishForm', 'make'),
    edge('make', 'done'),
  ],
};
