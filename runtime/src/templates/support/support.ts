import { localText } from '@marshrut/model';
import type { Template } from '../template.js';
import { control } from './control.js';
import { entities } from './entities.js';
import { order } from './order.js';
import { priority } from './priority.js';
import { records } from './records.js';
import { people, roles } from './roles.js';
import { ticket } from './ticket.js';

export const support: Template = {
  key: 'support',
  name: localText('Техподдержка с подрядчиками', 'Support desk with contractors'),
  description: localText(
    'Сто организаций и одна служба: виза диспетчера, сроки по приоритету, свои исполнители или подрядчик, подтверждение заявителем.',
    'A hundred organisations and one desk: a visa, deadlines by priority, our own people or a contractor, the confirmation of the applicant.',
  ),
  roles,
  entities,
  processes: [
    { key: 'control', diagram: control },
    { key: 'order', diagram: order },
    { key: 'ticket', diagram: ticket },
    { key: 'priority', diagram: priority },
  ],
  people,
  records,
};
