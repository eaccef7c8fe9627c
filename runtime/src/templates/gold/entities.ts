import { type Entity, localText } from '@marshrut/model';
import { choice, field } from '../drawing.js';

export const OPERATOR = 'cardOperator';

export const categories = choice([
  ['Classic', 'Classic'],
  ['Gold', 'Gold'],
  ['Platinum', 'Platinum'],
]);

export const blockReasons = choice([
  ['Утеря', 'Lost'],
  ['Кража', 'Stolen'],
  ['Подозрение', 'Suspicion'],
  ['Иное', 'Other'],
]);

const more = { schemaVersion: 1, unique: [], onConflict: 'ask' } as const;

/** Who serves cards does not open it: the word is compared by the server. */
const codeWord: Entity = {
  ...more,
  key: 'CodeWord',
  name: localText('Кодовое слово', 'Code word'),
  plural: localText('Кодовые слова', 'Code words'),
  fields: [field('word', localText('Слово', 'Word'), { kind: 'text', maxLength: 60 }, { required: true })],
  unique: [],
  title: [],
  readers: [],
  editors: ['administrator'],
};

const customer: Entity = {
  ...more,
  key: 'Customer',
  name: localText('Клиент', 'Customer'),
  plural: localText('Клиенты', 'Customers'),
  fields: [
    field('lastName', localText('Фамилия', 'Last name'), { kind: 'text' }, { required: true, searchable: true }),
    field('firstName', localText('Имя', 'First name'), { kind: 'text' }, { required: true, searchable: true }),
    field('middleName', localText('Отчество', 'Middle name'), { kind: 'text' }),
    field('phone', localText('Телефон', 'Phone'), { kind: 'phone' }, { unique: true, searchable: true }),
    field('email', localText('Email', 'E-mail'), { kind: 'email' }),
    field('secret', localText('Кодовое слово', 'Code word'), { kind: 'reference', entity: 'CodeWord' }),
  ],
  unique: [],
  title: ['lastName', 'firstName', 'middleName'],
  readers: [],
  editors: [OPERATOR],
};

const bankCard: Entity = {
  ...more,
  key: 'BankCard',
  name: localText('Карта', 'Card'),
  plural: localText('Карты', 'Cards'),
  fields: [
    field('customer', localText('Клиент', 'Customer'), { kind: 'reference', entity: 'Customer' }, { required: true }),
    field('category', localText('Категория', 'Category'), categories, { required: true }),
    field(
      'last4',
      localText('Последние 4 цифры', 'Last 4 digits'),
      { kind: 'text', maxLength: 4 },
      { required: true, searchable: true },
    ),
    field(
      'status',
      localText('Состояние', 'Status'),
      choice([
        ['Действует', 'Active'],
        ['Заблокирована', 'Blocked'],
      ]),
      { required: true },
    ),
    field('limit', localText('Лимит', 'Limit'), { kind: 'money', min: '0' }, { required: true }),
    field('expires', localText('Действует до', 'Expires'), { kind: 'date' }),
    field('blockReason', localText('Причина блокировки', 'Reason of the block'), blockReasons),
  ],
  unique: [],
  title: ['category', 'last4'],
  readers: [],
  editors: [OPERATOR],
};

const serviceRequest: Entity = {
  ...more,
  key: 'CardRequest',
  name: localText('Запрос на обслуживание', 'Service request'),
  plural: localText('Запросы на обслуживание', 'Service requests'),
  fields: [
    field('number', localText('Номер', 'Number'), { kind: 'number', pattern: 'ЗО-{YYYY}-{00000}' }, { unique: true }),
    field('card', localText('Карта', 'Card'), { kind: 'reference', entity: 'BankCard' }, { required: true }),
    field('kind', localText('Функция', 'Function'), { kind: 'text' }, { required: true }),
    field('country', localText('Страна', 'Country'), { kind: 'text' }),
    field('city', localText('Город', 'City'), { kind: 'text' }),
    field('address', localText('Адрес', 'Address'), { kind: 'text' }),
    field('amount', localText('Сумма', 'Amount'), { kind: 'money' }),
    field('from', localText('С', 'From'), { kind: 'date' }),
    field('to', localText('По', 'To'), { kind: 'date' }),
    field('wish', localText('Просьба', 'Wish'), { kind: 'longText' }),
  ],
  unique: [],
  title: ['number'],
  readers: [],
  editors: [OPERATOR],
};

export const entities: readonly Entity[] = [codeWord, customer, bankCard, serviceRequest];
