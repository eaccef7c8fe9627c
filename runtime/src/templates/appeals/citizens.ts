import { type Entity, localText } from '@marshrut/model';
import { field } from '../drawing.js';
import { answerForms, channels, kinds, repeats, topics } from './choices.js';
import { readers } from './roles.js';

const name = { kind: 'text', maxLength: 100, format: 'personName' } as const;
const text = { kind: 'text', maxLength: 300 } as const;
const ours = { schemaVersion: 1 as const, onConflict: 'ask' as const, readers: [...readers] };

const address = [
  field('postalAddress', localText('Почтовый адрес', 'Postal address'), text),
  field('index', localText('Индекс', 'Postal index'), { kind: 'text', format: 'postalIndex' }),
  field('email', localText('Email', 'E-mail'), { kind: 'email' }),
  field('phone', localText('Телефон', 'Phone'), { kind: 'phone' }, { searchable: true }),
];

const person: Entity = {
  ...ours,
  key: 'Person',
  name: localText('Гражданин', 'Citizen'),
  plural: localText('Граждане', 'Citizens'),
  fields: [
    field('lastName', localText('Фамилия', 'Last name'), name, { required: true, searchable: true }),
    field('firstName', localText('Имя', 'First name'), name, { required: true, searchable: true }),
    field('middleName', localText('Отчество', 'Middle name'), name, { searchable: true }),
    field('birthDate', localText('Дата рождения', 'Date of birth'), { kind: 'date', past: true }),
    field('snils', localText('СНИЛС', 'SNILS'), { kind: 'text', format: 'snils' }, { searchable: true }),
    ...address,
  ],
  unique: [],
  editors: ['secretary'],
  title: ['lastName', 'firstName', 'middleName'],
};

const personalFile: Entity = {
  ...ours,
  key: 'PersonalFile',
  name: localText('Личное дело', 'Personal file'),
  plural: localText('Личные дела', 'Personal files'),
  fields: [
    field(
      'number',
      localText('Номер', 'Number'),
      { kind: 'number', pattern: 'ЛД-{YYYY}-{00000}' },
      { searchable: true, unique: true },
    ),
    field(
      'person',
      localText('Гражданин', 'Citizen'),
      { kind: 'reference', entity: 'Person' },
      { required: true, unique: true },
    ),
    field('openedAt', localText('Дата открытия', 'Opened'), { kind: 'date' }, { required: true }),
  ],
  unique: [],
  editors: [],
  title: ['number'],
};

/** Whatever comes is a record at once, by any channel; it is registered from there. */
const incoming: Entity = {
  ...ours,
  key: 'Incoming',
  name: localText('Поступление', 'Incoming item'),
  plural: localText('Поступления', 'Incoming items'),
  fields: [
    field(
      'number',
      localText('Входящий номер', 'Incoming number'),
      { kind: 'number', pattern: 'ВХ-{YYYY}-{00000}' },
      { searchable: true, unique: true },
    ),
    field('channel', localText('Канал поступления', 'Channel'), channels, { required: true }),
    field(
      'receivedAt',
      localText('Дата поступления', 'Date of receipt'),
      { kind: 'date', past: true },
      { required: true },
    ),
    field('registerBy', localText('Зарегистрировать до', 'Register by'), { kind: 'date' }),
    field('atDesk', localText('Оформлено на приёме', 'Taken at the desk'), { kind: 'bool' }),
    field('kind', localText('Вид обращения', 'Kind of appeal'), kinds),
    field('lastName', localText('Фамилия', 'Last name'), name, { searchable: true }),
    field('firstName', localText('Имя', 'First name'), name),
    field('middleName', localText('Отчество (при наличии)', 'Middle name (if any)'), name),
    field('birthDate', localText('Дата рождения', 'Date of birth'), { kind: 'date', past: true }),
    field('snils', localText('СНИЛС', 'SNILS'), { kind: 'text', format: 'snils' }),
    ...address,
    field('answerForm', localText('Форма ответа', 'Form of the answer'), answerForms),
    field('repeat', localText('Кратность', 'How often'), repeats),
    field('collective', localText('Коллективное', 'Of several people'), { kind: 'bool' }),
    field('topic', localText('Тематика', 'Topic'), topics),
    field(
      'text',
      localText('Содержание', 'Text'),
      { kind: 'longText', minLength: 10, maxLength: 10_000 },
      { required: true },
    ),
    field('attachments', localText('Приложения', 'Attachments'), { kind: 'file', most: 10, megabytes: 20 }),
  ],
  unique: [],
  editors: ['secretary'],
  title: ['number'],
};

export const citizens: readonly Entity[] = [person, personalFile, incoming];
