import type { Values } from '@marshrut/model';
import type { Template } from '../template.js';

type DemoRecord = Template['records'][number];

function citizen(name: string, values: Values, openedAt?: string): DemoRecord[] {
  const person = { name, entity: 'Person', values };
  if (!openedAt) return [person];
  return [person, { name: `${name}File`, entity: 'PersonalFile', values: { person: `@${name}`, openedAt } }];
}

const body = (name: string, title: string, email: string): DemoRecord => ({
  name,
  entity: 'Body',
  values: { name: title, email },
});

/** Made-up people and addresses. Two of them share a name: the day of birth tells them apart. */
export const records: readonly DemoRecord[] = [
  body('pension', 'Отделение Социального фонда', 'fund@example.ru'),
  body('prosecutor', 'Прокуратура района', 'prosecutor@example.ru'),
  body('roads', 'Управление дорог области', 'roads@example.ru'),
  ...citizen(
    'kuznetsov',
    {
      ...{ lastName: 'Кузнецов', firstName: 'Пётр', middleName: 'Владимирович', birthDate: '1972-03-14' },
      ...{ phone: '+79161234567', postalAddress: 'г. Тверь, ул. Мира, д. 1' },
    },
    '2024-02-05',
  ),
  ...citizen(
    'ivanovElder',
    { lastName: 'Иванов', firstName: 'Иван', middleName: 'Иванович', birthDate: '1958-01-09' },
    '2023-06-19',
  ),
  ...citizen('ivanovYounger', {
    lastName: 'Иванов',
    firstName: 'Иван',
    middleName: 'Иванович',
    birthDate: '1990-11-30',
  }),
  ...citizen('rimskaya', {
    ...{ lastName: 'Римская-Корсакова', firstName: 'Мариам', birthDate: '1981-05-23' },
    email: 'mariam@example.ru',
  }),
  ...citizen(
    'solovyov',
    { lastName: 'Соловьёв', firstName: 'Артём', middleName: 'Ильич', birthDate: '1967-09-02', snils: '11223344595' },
    '2025-10-27',
  ),
];
