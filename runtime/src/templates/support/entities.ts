import { type Entity, localText } from '@marshrut/model';
import { field } from '../drawing.js';
import { kinds, lines, orderStatuses, priorities, statuses, types } from './choices.js';
import { CONTRACTOR, DISPATCHER, HEAD, staff } from './roles.js';

const reference = (entity: string) => ({ kind: 'reference', entity }) as const;
const user = (role: string) => ({ kind: 'user', role }) as const;
const text = { kind: 'text', maxLength: 300 } as const;
const longText = { kind: 'longText', maxLength: 5000 } as const;
const money = { kind: 'money', min: '0' } as const;
const files = { kind: 'file', most: 10, megabytes: 20 } as const;
const ours = { schemaVersion: 1 as const, onConflict: 'ask' as const, unique: [] };

const organization: Entity = {
  ...ours,
  key: 'Organization',
  name: localText('Организация', 'Organisation'),
  plural: localText('Организации', 'Organisations'),
  fields: [
    field('name', localText('Название', 'Name'), text, { required: true, searchable: true, unique: true }),
    field('inn', localText('ИНН', 'INN'), { kind: 'text', format: 'inn' }, { searchable: true }),
    field('kind', localText('Вид', 'Kind'), kinds, { required: true }),
    field('contractNo', localText('Договор', 'Contract'), text),
    field('contractUntil', localText('Договор действует до', 'Contract until'), { kind: 'date' }, { required: true }),
  ],
  title: ['name'],
  readers: [...staff],
  editors: [DISPATCHER],
};

const contractor: Entity = {
  ...ours,
  key: 'Contractor',
  name: localText('Подрядчик', 'Contractor'),
  plural: localText('Подрядчики', 'Contractors'),
  fields: [
    field('name', localText('Название', 'Name'), text, { required: true, searchable: true, unique: true }),
    field('area', localText('Направление', 'Area'), lines),
    field('person', localText('Кто принимает наряды', 'Who takes the orders'), user(CONTRACTOR)),
    field('active', localText('Работает с нами', 'Works with us'), { kind: 'bool' }),
  ],
  title: ['name'],
  readers: [...staff],
  editors: [DISPATCHER, HEAD],
};

const ticket: Entity = {
  ...ours,
  key: 'Ticket',
  name: localText('Заявка', 'Ticket'),
  plural: localText('Заявки', 'Tickets'),
  fields: [
    field(
      'no',
      localText('Номер', 'Number'),
      { kind: 'number', pattern: 'ТП-{YYYY}-{00000}' },
      { searchable: true, unique: true },
    ),
    field('organization', localText('Организация', 'Organisation'), reference('Organization'), { required: true }),
    field('contact', localText('Контактное лицо', 'Contact person'), text),
    field('phone', localText('Телефон', 'Phone'), { kind: 'phone' }),
    field('email', localText('Email', 'E-mail'), { kind: 'email' }),
    field('line', localText('Направление', 'Area'), lines, { required: true }),
    field('subject', localText('Тема', 'Subject'), text, { required: true, searchable: true }),
    field('details', localText('Описание', 'Details'), longText, { required: true }),
    field('affected', localText('Затронуто пользователей', 'Users affected'), { kind: 'int', min: 1 }),
    field('urgency', localText('Насколько срочно', 'How urgent'), priorities),
    field('attachments', localText('Приложения', 'Attachments'), files),
    field('registeredAt', localText('Зарегистрирована', 'Registered on'), { kind: 'date' }, { required: true }),
    field('status', localText('Статус', 'Status'), statuses, { required: true }),
    field('type', localText('Тип', 'Type'), types),
    field('priority', localText('Приоритет', 'Priority'), priorities),
    field('priorityReason', localText('Почему сменили приоритет', 'Why the priority was changed'), longText),
    field('result', localText('Результат работ', 'Result of the work'), longText),
    field('rating', localText('Оценка', 'Rating'), { kind: 'int', min: 1, max: 5 }),
  ],
  title: ['no', 'subject'],
  readers: [...staff],
  editors: [],
};

/** What one contractor is asked to do. What they need of the ticket stands in it, for they do not see the ticket. */
const workOrder: Entity = {
  ...ours,
  key: 'WorkOrder',
  name: localText('Наряд', 'Work order'),
  plural: localText('Наряды', 'Work orders'),
  fields: [
    field(
      'no',
      localText('Номер наряда', 'Order number'),
      { kind: 'number', pattern: 'НР-{YYYY}-{00000}' },
      { searchable: true, unique: true },
    ),
    field('ticket', localText('Заявка', 'Ticket'), reference('Ticket'), { required: true }),
    field('contractor', localText('Подрядчик', 'Contractor'), reference('Contractor'), { required: true }),
    field('executor', localText('Исполнитель', 'Executor'), user(CONTRACTOR), { required: true }),
    field('work', localText('Что сделать', 'What to do'), longText, { required: true }),
    field('place', localText('Где и с кем связаться', 'Where, and whom to contact'), longText),
    field('cost', localText('Стоимость, ₽', 'Cost, ₽'), money, { required: true }),
    field('status', localText('Статус наряда', 'Status of the order'), orderStatuses, { required: true }),
    field('declineReason', localText('Причина отказа', 'Why it was declined'), longText),
    field('acceptedAt', localText('Взят в работу', 'Taken on'), { kind: 'date' }),
    field('result', localText('Результат работ', 'Result of the work'), longText),
    field('report', localText('Отчёт', 'Report'), files),
    field('returnReason', localText('Причина возврата', 'Why it was returned'), longText),
  ],
  partOf: 'ticket',
  ownedBy: 'executor',
  title: ['no'],
  readers: [...staff, CONTRACTOR],
  editors: [],
};

export const entities: readonly Entity[] = [organization, contractor, ticket, workOrder];
