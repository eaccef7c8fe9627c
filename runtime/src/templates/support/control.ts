import { type Diagram, localText } from '@marshrut/model';
import { begin, cardField, chain, form, inside, node } from '../drawing.js';
import { HEAD } from './roles.js';

/** The head looks after an order that is late. A case of its own: what is said in it is not for the contractor. */
export const control: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Контроль наряда', 'Control of an order'),
  starters: [HEAD],
  contextLine: 'order.no',
  card: [
    cardField('order', localText('Наряд', 'Work order'), { kind: 'reference', entity: 'WorkOrder' }, 'parameter'),
    cardField('measures', localText('Принятые меры', 'Measures taken'), { kind: 'longText', maxLength: 5000 }),
  ],
  nodes: [
    node('start', 'start', localText('Наряд просрочен', 'The order is late'), [0, 0], {
      offer: { record: 'order', when: '' },
    }),
    node('control', 'task', localText('Контроль наряда', 'Control of the order'), [1, 0], {
      assignee: { to: 'role', role: HEAD },
    }),
    ...inside('control', [
      begin('controlStart'),
      node(
        'measure',
        'form',
        localText('Принятые меры', 'Measures taken'),
        [1, 0],
        form('order.no?', 'order.ticket?', 'order.contractor?', 'order.status?', 'measures!'),
      ),
      node('controlEnd', 'end', localText('Принято', 'Done'), [2, 0]),
    ]),
    node('end', 'end', localText('Меры приняты', 'Measures taken'), [2, 0]),
  ],
  edges: [...chain('start', 'control', 'end'), ...chain('controlStart', 'measure', 'controlEnd')],
};
