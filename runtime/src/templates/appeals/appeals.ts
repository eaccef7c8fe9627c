import { localText } from '@marshrut/model';
import type { Template } from '../template.js';
import { appeal } from './appeal.js';
import { citizens } from './citizens.js';
import { intake } from './intake.js';
import { notify } from './notify.js';
import { paperwork } from './papers.js';
import { records } from './records.js';
import { people, roles } from './roles.js';

export const appeals: Template = {
  key: 'appeals',
  name: localText('Обращения граждан', 'Appeals of citizens'),
  description: localText(
    'Администрация: регистрация, личные дела, ответ в срок по 59-ФЗ, продление, переадресация, отказ, контроль.',
    'A public office: registration, personal files, an answer in the term of the law, extension, forwarding, refusal, control.',
  ),
  roles,
  entities: [...citizens, ...paperwork],
  processes: [
    { key: 'notify', diagram: notify },
    { key: 'appeal', diagram: appeal },
    { key: 'intake', diagram: intake },
  ],
  people,
  records,
};
