import { type Entity, localText } from '@marshrut/model';
import { field } from '../drawing.js';
import { answerForms, channels, grounds, kinds, papers, results, statuses, topics } from './choices.js';
import { readers } from './roles.js';

const longText = { kind: 'longText', maxLength: 10_000 } as const;
const date = { kind: 'date' } as const;
const email = { kind: 'email' } as const;
const postal = { kind: 'text', maxLength: 300 } as const;
const reference = (entity: string) => ({ kind: 'reference', entity }) as const;
const user = (role: string) => ({ kind: 'user', role }) as const;
const ours = { schemaVersion: 1 as const, onConflict: 'ask' as const, readers: [...readers] };

/** Where appeals are sent on to, or asked about. */
const body: Entity = {
  ...ours,
  key: 'Body',
  name: localText('Орган', 'Body'),
  plural: localText('Органы', 'Bodies'),
  fields: [
    field('name', localText('Название', 'Name'), { kind: 'text' }, { required: true, searchable: true }),
    field('email', localText('Email', 'E-mail'), email, { required: true }),
    field('postalAddress', localText('Почтовый адрес', 'Postal address'), postal),
  ],
  unique: [],
  editors: ['secretary'],
  title: ['name'],
};

const appeal: Entity = {
  ...ours,
  key: 'Appeal',
  name: localText('Обращение', 'Appeal'),
  plural: localText('Обращения', 'Appeals'),
  fields: [
    field(
      'regNo',
      localText('Регистрационный номер', 'Registration number'),
      { kind: 'number', pattern: 'ОБ-{YYYY}-{00000}' },
      { searchable: true, unique: true },
    ),
    field('regDate', localText('Дата регистрации', 'Date of registration'), date, { required: true }),
    field('late', localText('Зарегистрировано с опозданием', 'Registered late'), { kind: 'bool' }),
    field('kind', localText('Вид обращения', 'Kind of appeal'), kinds, { required: true }),
    field('channel', localText('Канал поступления', 'Channel'), channels, { required: true }),
    field('topic', localText('Тематика', 'Topic'), topics, { required: true }),
    field('text', localText('Содержание', 'Text'), longText, { required: true }),
    field('status', localText('Статус', 'Status'), statuses, { required: true }),
    field('dueDate', localText('Срок', 'Due date'), date, { required: true }),
    field('extendedTo', localText('Продлено до', 'Extended to'), date),
    field('extendReason', localText('Основание продления', 'Reason of the extension'), longText),
    field('responsible', localText('Ответственный', 'Responsible'), user('officer'), { required: true }),
    field('incoming', localText('Поступление', 'Incoming item'), reference('Incoming'), {
      required: true,
      unique: true,
    }),
    field('anonymous', localText('Анонимное', 'Anonymous'), { kind: 'bool' }),
    field('person', localText('Гражданин', 'Citizen'), reference('Person')),
    field('file', localText('Личное дело', 'Personal file'), reference('PersonalFile')),
    field('answerForm', localText('Форма ответа', 'Form of the answer'), answerForms, { required: true }),
    field('email', localText('Email для ответа', 'E-mail for the answer'), email),
    field('postalAddress', localText('Адрес для ответа', 'Address for the answer'), postal),
    field('answer', localText('Ответ', 'Answer'), longText),
    field('signer', localText('Подписант', 'Signer'), user('head')),
    field('result', localText('Результат рассмотрения', 'Result'), results),
    field('ground', localText('Основание отказа', 'Ground of the refusal'), grounds),
    field('forwardedTo', localText('Кому переадресовано', 'Forwarded to'), reference('Body')),
  ],
  unique: [],
  editors: [],
  title: ['regNo'],
};

/** What leaves the house about an appeal. */
const answer: Entity = {
  ...ours,
  key: 'Answer',
  name: localText('Исходящее', 'Outgoing letter'),
  plural: localText('Исходящие', 'Outgoing letters'),
  fields: [
    field(
      'outNo',
      localText('Исходящий номер', 'Outgoing number'),
      { kind: 'number', pattern: 'ИСХ-{YYYY}-{00000}' },
      { searchable: true, unique: true },
    ),
    field('date', localText('Дата', 'Date'), date, { required: true }),
    field('kind', localText('Вид', 'Kind'), papers, { required: true }),
    field('text', localText('Текст', 'Text'), longText, { required: true }),
    field('appeal', localText('Обращение', 'Appeal'), reference('Appeal'), { required: true }),
    field('signer', localText('Подписал', 'Signed by'), { kind: 'user' }),
    field('sentBy', localText('Как отправлено', 'Sent by'), { kind: 'text' }, { required: true }),
    field('sentAt', localText('Отправлено', 'Sent on'), date),
  ],
  unique: [],
  editors: [],
  title: ['outNo'],
};

const help: Entity = {
  ...ours,
  key: 'CoExecution',
  name: localText('Поручение соисполнителю', 'Order to a co-executor'),
  plural: localText('Поручения соисполнителям', 'Orders to co-executors'),
  fields: [
    field('appeal', localText('Обращение', 'Appeal'), reference('Appeal'), { required: true }),
    field('executor', localText('Соисполнитель', 'Co-executor'), user('officer'), { required: true }),
    field('task', localText('Что сделать', 'What to do'), longText, { required: true }),
    field('materials', localText('Материалы', 'Materials'), longText),
    field('doneAt', localText('Сделано', 'Done on'), date),
  ],
  unique: [],
  editors: [],
  title: ['task'],
};

/** 59-ФЗ ст. 10 ч. 2: other bodies send requested papers within 15 days. */
const request: Entity = {
  ...ours,
  key: 'Request',
  name: localText('Запрос в другой орган', 'Request to another body'),
  plural: localText('Запросы в другие органы', 'Requests to other bodies'),
  fields: [
    field('appeal', localText('Обращение', 'Appeal'), reference('Appeal'), { required: true }),
    field('body', localText('Орган', 'Body'), reference('Body'), { required: true }),
    field('question', localText('Что запрошено', 'What is asked'), longText, { required: true }),
    field('dueDate', localText('Ответить до', 'Answer by'), date, { required: true }),
    field('reply', localText('Что ответили', 'The reply'), longText),
    field('repliedAt', localText('Получено', 'Received on'), date),
  ],
  unique: [],
  editors: [],
  title: ['question'],
};

export const paperwork: readonly Entity[] = [body, appeal, answer, help, request];
