import { localText } from '@marshrut/model';
import type { Template } from '../template.js';
import { complaint } from './complaint.js';
import { confirmation } from './confirmation.js';
import { control } from './control.js';
import { entities } from './entities.js';
import { people, roles } from './roles.js';

export const complaints: Template = {
  key: 'complaints',
  name: localText('Жалоба клиента банка', 'Complaint of a bank client'),
  description: localText(
    'Банк: 15 и ещё 10 рабочих дней, вторая линия, экспертиза, виза юриста, решение о компенсации, копия регулятору.',
    "A bank: 15 and 10 more working days, a second line, expertise, the lawyer's visa, compensation, a copy to the regulator.",
  ),
  roles,
  entities,
  processes: [
    { key: 'confirmation', diagram: confirmation },
    { key: 'control', diagram: control },
    { key: 'complaint', diagram: complaint },
  ],
  people,
  records: [
    {
      name: 'anna',
      entity: 'BankClient',
      values: { lastName: 'Соколова', firstName: 'Анна', phone: '+79163001122', email: 'sokolova@example.ru' },
    },
    {
      name: 'pyotr',
      entity: 'BankClient',
      values: { lastName: 'Кузнецов', firstName: 'Пётр', phone: '+79163003344', email: 'kuznetsov@example.ru' },
    },
  ],
};
