import { type Entity, localText } from '@marshrut/model';
import { field } from '../drawing.js';
import * as lists from './choices.js';
import { OPERATOR, readers } from './roles.js';

const reference = (entity: string) => ({ kind: 'reference', entity }) as const;
const text = { kind: 'text', maxLength: 300 } as const;
const name = { kind: 'text', format: 'personName' } as const;
const longText = { kind: 'longText', maxLength: 5000 } as const;
const money = { kind: 'money', min: '0' } as const;
const date = { kind: 'date' } as const;
const past = { kind: 'date', past: true } as const;
const bool = { kind: 'bool' } as const;
const ours = { schemaVersion: 1 as const, onConflict: 'ask' as const, unique: [], readers: [...readers], editors: [] };
const needed = { required: true };

const client: Entity = {
  ...ours,
  key: 'BankClient',
  name: localText('Клиент банка', 'Client of the bank'),
  plural: localText('Клиенты банка', 'Clients of the bank'),
  fields: [
    field('lastName', localText('Фамилия', 'Last name'), name, { ...needed, searchable: true }),
    field('firstName', localText('Имя', 'First name'), name, needed),
    field('middleName', localText('Отчество (при наличии)', 'Middle name (if any)'), name),
    field('phone', localText('Телефон', 'Phone'), { kind: 'phone' }, { ...needed, searchable: true, unique: true }),
    field('email', localText('Email', 'E-mail'), { kind: 'email' }, needed),
  ],
  title: ['lastName', 'firstName', 'middleName'],
  editors: [OPERATOR],
};

const complaint: Entity = {
  ...ours,
  key: 'Complaint',
  name: localText('Жалоба', 'Complaint'),
  plural: localText('Жалобы', 'Complaints'),
  fields: [
    field(
      'regNo',
      localText('Регистрационный номер', 'Registration number'),
      { kind: 'number', pattern: 'ЖК-{YYYY}-{00000}' },
      { searchable: true, unique: true },
    ),
    field('client', localText('Клиент', 'Client'), reference('BankClient'), needed),
    field('regDate', localText('Дата регистрации', 'Registered on'), date, needed),
    field('status', localText('Статус', 'Status'), lists.statuses, needed),
    field('channel', localText('Канал', 'Channel'), lists.channels, needed),
    field('type', localText('Тип обращения', 'Type'), lists.types, needed),
    field('product', localText('Продукт', 'Product'), lists.products, needed),
    field('disputedAmount', localText('Сумма спора, ₽', 'Disputed amount, ₽'), money),
    field('operationDate', localText('Дата операции', 'Date of the operation'), past),
    field('description', localText('Суть обращения', 'What it is about'), { ...longText, minLength: 10 }, needed),
    field('fromRegulator', localText('Из Банка России', 'From the Bank of Russia'), bool),
    field('regulatorNo', localText('Номер обращения ЦБ', 'Number of the Bank of Russia'), text),
    field('topic', localText('Тема', 'Topic'), lists.topics),
    field('expertise', localText('Заключение эксперта', 'Conclusion of the expert'), longText),
    field('investigation', localText('Заключение СБ', 'Conclusion of the security service'), longText),
    field('cardBlockedAt', localText('Карта заблокирована', 'Card blocked on'), date),
    field('extended', localText('Срок продлён', 'The term is extended'), bool),
    field('extendReason', localText('Основание продления', 'Ground of the extension'), longText),
    field('answer', localText('Ответ', 'Answer'), longText),
    field('decision', localText('Решение', 'Decision'), lists.decisions),
    field('compensation', localText('Компенсация, ₽', 'Compensation, ₽'), money),
    field('rootCause', localText('Причина', 'Root cause'), lists.causes),
    field('copySentAt', localText('Копия в Банк России', 'Copy to the Bank of Russia'), date),
    field('csat', localText('Оценка', 'Rating'), { kind: 'int', min: 1, max: 5 }),
  ],
  title: ['regNo'],
};

export const entities: readonly Entity[] = [client, complaint];
