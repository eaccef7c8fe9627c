import { type Diagram, localText } from '@marshrut/model';
import { cardField, chain, node } from '../drawing.js';
import { OPERATOR } from './roles.js';

/** A process of its own: the number is taken by the commit that registers, so whoever names it begins after that. */
export const confirmation: Diagram = {
  schemaVersion: 1,
  kind: 'process',
  name: localText('Подтверждение регистрации', 'Confirmation of the registration'),
  description: localText('Письмо клиенту с номером обращения.', 'A letter to the client with the number.'),
  starters: [OPERATOR],
  contextLine: 'complaint.regNo + " " + complaint.client.lastName',
  card: [
    cardField('complaint', localText('Жалоба', 'Complaint'), { kind: 'reference', entity: 'Complaint' }, 'parameter'),
  ],
  nodes: [
    node('start', 'start', localText('Зарегистрировано', 'Registered'), [0, 0], {
      offer: { record: '', when: 'false' },
    }),
    node('tell', 'send', localText('Письмо клиенту', 'Letter to the client'), [1, 0], {
      what: {
        send: 'mail',
        to: 'complaint.client.email',
        subject: 'Обращение {complaint.regNo} зарегистрировано',
        text: 'Мы ответим за 15 рабочих дней.',
      },
    }),
    node('end', 'end', localText('Отправлено', 'Sent'), [2, 0]),
  ],
  edges: chain('start', 'tell', 'end'),
};
