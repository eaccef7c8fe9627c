import type { NewEntity } from '../pages/entity.js';

/** The entities of process P1 as an analyst enters them. */
const staff = ['Секретарь', 'Ответственный исполнитель', 'Руководитель'];

export const entities: readonly NewEntity[] = [
  {
    name: 'Гражданин',
    plural: 'Граждане',
    key: 'Person',
    fields: [
      { name: 'Фамилия', key: 'lastName', required: true, searchable: true },
      { name: 'Имя', key: 'firstName', required: true, searchable: true },
      { name: 'Отчество', key: 'middleName', searchable: true },
      { name: 'Дата рождения', key: 'birthDate', type: 'Дата' },
      { name: 'Телефон', key: 'phone', type: 'Телефон', searchable: true },
    ],
    title: ['Фамилия', 'Имя', 'Отчество'],
    readers: [...staff, 'Аналитик процессов'],
    editors: ['Секретарь', 'Аналитик процессов'],
  },
  {
    name: 'Личное дело',
    plural: 'Личные дела',
    key: 'PersonalFile',
    fields: [
      {
        name: 'Номер',
        key: 'number',
        type: 'Регистрационный номер',
        pattern: 'ЛД-{YYYY}-{00000}',
        unique: true,
        searchable: true,
      },
      { name: 'Гражданин', key: 'person', type: 'Ссылка на запись', target: 'Гражданин', required: true, unique: true },
      { name: 'Дата открытия', key: 'openedAt', type: 'Дата', required: true },
    ],
    title: ['Номер'],
    readers: staff,
    editors: ['Секретарь'],
  },
  {
    name: 'Обращение',
    plural: 'Обращения',
    key: 'Appeal',
    fields: [
      {
        name: 'Регистрационный номер',
        key: 'regNo',
        type: 'Регистрационный номер',
        pattern: 'ОБ-{YYYY}-{00000}',
        unique: true,
        searchable: true,
      },
      {
        name: 'Вид обращения',
        key: 'kind',
        type: 'Выбор из вариантов',
        options: ['Предложение', 'Заявление', 'Жалоба'],
        required: true,
      },
      { name: 'Содержание', key: 'text', type: 'Длинный текст', minLength: '10', required: true },
      { name: 'Гражданин', key: 'person', type: 'Ссылка на запись', target: 'Гражданин', required: true },
      { name: 'Личное дело', key: 'file', type: 'Ссылка на запись', target: 'Личное дело', required: true },
      {
        name: 'Ответственный',
        key: 'responsible',
        type: 'Сотрудник',
        role: 'Ответственный исполнитель',
        required: true,
      },
      { name: 'Ответ', key: 'answer', type: 'Длинный текст' },
      { name: 'Подписано', key: 'isSigned', type: 'Да / нет' },
    ],
    title: ['Регистрационный номер'],
    readers: staff,
    editors: [],
  },
];
