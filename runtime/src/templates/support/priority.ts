import { type Diagram, localText } from '@marshrut/model';
import { begin, cardField, chain, form, inside, node } from '../drawing.js';
import { DISPATCHER, HEAD } from './roles.js';

/** From the card of a ticket that is not over: another priority, with the reason. */
export const priority: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Сменить приоритет заявки', 'Change the priority of a ticket'),
  starters: [DISPATCHER, HEAD],
  contextLine: 'ticket.no',
  card: [cardField('ticket', localText('Заявка', 'Ticket'), { kind: 'reference', entity: 'Ticket' }, 'parameter')],
  nodes: [
    node('start', 'start', localText('Из карточки заявки', 'From the card'), [0, 0], {
      offer: { record: 'ticket', when: 'ticket.status != "Закрыта" and ticket.status != "Отклонена"' },
    }),
    node('change', 'task', localText('Сменить приоритет', 'Change the priority'), [1, 0], {
      assignee: { to: 'initiator' },
    }),
    ...inside('change', [
      begin('begin'),
      node(
        'ask',
        'form',
        localText('Новый приоритет', 'The new priority'),
        [1, 0],
        form('ticket.no?', 'ticket.subject?', 'ticket.priority!', 'ticket.priorityReason!'),
      ),
      node('changed', 'end', localText('Готово', 'Done'), [2, 0]),
    ]),
    node('end', 'end', localText('Приоритет изменён', 'The priority is changed'), [2, 0]),
  ],
  edges: [...chain('start', 'change', 'end'), ...chain('begin', 'ask', 'changed')],
};
