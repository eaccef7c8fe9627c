import { localText } from '@marshrut/model';
import type { Template } from '../template.js';
import { concierge } from './concierge.js';
import { entities, OPERATOR } from './entities.js';
import { records } from './records.js';
import { service } from './service.js';

export const gold: Template = {
  key: 'gold',
  name: localText('Обслуживание держателя золотой карты', 'Serving a gold cardholder'),
  description: localText(
    'Колл-центр банка: узнать клиента по кодовому слову, предложить то, что ему положено, сделать всё одной записью.',
    'A call centre of a bank: identify by a code word, offer what the category allows, do all of it in one commit.',
  ),
  roles: [{ key: OPERATOR, name: localText('Оператор карт', 'Card operator') }],
  entities,
  processes: [
    { key: 'service', diagram: service },
    { key: 'concierge', diagram: concierge },
  ],
  people: [
    { login: 'operator', name: 'Ольга Операторова', roles: [OPERATOR] },
    { login: 'operator2', name: 'Оксана Операционистова', roles: [OPERATOR] },
  ],
  records,
};
