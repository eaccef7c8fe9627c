import { type Entity, localText } from '@marshrut/model';
import { field } from '../drawing.js';
import { percent as rate } from './block.js';
import * as lists from './choices.js';
import { COMMITTEE, OFFICER, readers } from './roles.js';

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
const number = (pattern: string) => ({ kind: 'number', pattern }) as const;
const found = { searchable: true, unique: true };

const client: Entity = {
  ...ours,
  key: 'CreditClient',
  name: localText('Клиент', 'Client'),
  plural: localText('Клиенты', 'Clients'),
  fields: [
    field('lastName', localText('Фамилия', 'Last name'), name, { ...needed, searchable: true }),
    field('firstName', localText('Имя', 'First name'), name, needed),
    field('middleName', localText('Отчество (при наличии)', 'Middle name (if any)'), name),
    field('birthDate', localText('Дата рождения', 'Date of birth'), past, needed),
    field('phone', localText('Телефон', 'Phone'), { kind: 'phone' }, { ...needed, searchable: true }),
    field('email', localText('Email', 'E-mail'), { kind: 'email' }, needed),
    field('passport', localText('Паспорт', 'Passport'), { kind: 'text', format: 'passport' }, { ...needed, ...found }),
    field('issuedAt', localText('Дата выдачи', 'Issued on'), past, needed),
    field('issuedBy', localText('Кем выдан', 'Issued by'), text, needed),
    field(
      'deptCode',
      localText('Код подразделения', 'Department code'),
      { kind: 'text', format: 'departmentCode' },
      needed,
    ),
    field('inn', localText('ИНН', 'INN'), { kind: 'text', format: 'inn' }),
    field('snils', localText('СНИЛС', 'SNILS'), { kind: 'text', format: 'snils' }),
  ],
  title: ['lastName', 'firstName', 'middleName'],
  editors: [OFFICER],
};

const application: Entity = {
  ...ours,
  key: 'CreditApplication',
  name: localText('Кредитная заявка', 'Credit application'),
  plural: localText('Кредитные заявки', 'Credit applications'),
  fields: [
    field('no', localText('Номер заявки', 'Application number'), number('КЗ-{YYYY}-{00000}'), found),
    field('client', localText('Клиент', 'Client'), reference('CreditClient'), needed),
    field('registeredAt', localText('Зарегистрирована', 'Registered on'), date),
    field('status', localText('Статус', 'Status'), lists.statuses, needed),
    field('product', localText('Продукт', 'Product'), lists.products, needed),
    field('amount', localText('Сумма, ₽', 'Amount, ₽'), { kind: 'money', min: '30000', max: '5000000' }, needed),
    field('termMonths', localText('Срок, мес.', 'Term, months'), { kind: 'int', min: 3, max: 84 }, needed),
    field('purpose', localText('Цель', 'Purpose'), lists.purposes, needed),
    field('employer', localText('Работодатель', 'Employer'), text, needed),
    field('position', localText('Должность', 'Position'), text, needed),
    field('seniorityMonths', localText('Стаж, мес.', 'Months in the job'), { kind: 'int', min: 3 }, needed),
    field('incomeMain', localText('Основной доход, ₽', 'Main income, ₽'), { kind: 'money', min: '0.01' }, needed),
    field('incomeExtra', localText('Дополнительный доход, ₽', 'Extra income, ₽'), money),
    field('monthlyDebts', localText('Платежи по кредитам, ₽ в месяц', 'Loan payments, ₽ a month'), money, needed),
    field(
      'consentPd',
      localText('Согласие на обработку персональных данных', 'Consent to processing personal data'),
      bool,
    ),
    field('consentBki', localText('Согласие на запрос в БКИ', 'Consent to asking the credit bureau'), bool),
    field('score', localText('Скоринговый балл', 'Score'), { kind: 'int', min: 0, max: 999 }),
    field('payment', localText('Платёж по новому кредиту, ₽', 'Payment of the new loan, ₽'), money),
    field('pdn', localText('ПДН, %', 'Debt burden, %'), { kind: 'decimal', scale: 2 }),
    field('rate', localText('Ставка, % годовых', 'Rate, % a year'), rate),
    field('limit', localText('Лимит, ₽', 'Limit, ₽'), money),
    field('refuseReason', localText('Причина отказа', 'Reason of the refusal'), lists.refusals),
  ],
  title: ['no', 'product'],
};

const check: Entity = {
  ...ours,
  key: 'CreditCheck',
  name: localText('Проверка', 'Check'),
  plural: localText('Проверки', 'Checks'),
  fields: [
    field('application', localText('Заявка', 'Application'), reference('CreditApplication'), needed),
    field('kind', localText('Вид проверки', 'Kind of check'), lists.kinds, needed),
    field('result', localText('Результат', 'Result'), lists.results, needed),
    field('score', localText('Балл', 'Score'), { kind: 'int', min: 0, max: 999 }),
    field('comment', localText('Пояснение', 'Comment'), longText),
    field('source', localText('Источник', 'Source'), lists.sources, needed),
    field('at', localText('Когда', 'When'), { kind: 'dateTime' }, needed),
  ],
  partOf: 'application',
  title: ['kind', 'result'],
};

const vote: Entity = {
  ...ours,
  key: 'CreditVote',
  name: localText('Голос', 'Vote'),
  plural: localText('Голоса', 'Votes'),
  fields: [
    field('application', localText('Заявка', 'Application'), reference('CreditApplication'), needed),
    field('member', localText('Член комитета', 'Member'), { kind: 'user', role: COMMITTEE }, needed),
    field('vote', localText('Голос', 'Vote'), lists.votes, needed),
    field('comment', localText('Пояснение', 'Comment'), longText),
  ],
  partOf: 'application',
  title: ['member', 'vote'],
};

const decision: Entity = {
  ...ours,
  key: 'CreditDecision',
  name: localText('Решение', 'Decision'),
  plural: localText('Решения', 'Decisions'),
  fields: [
    field('application', localText('Заявка', 'Application'), reference('CreditApplication'), needed),
    field('outcome', localText('Решение', 'Decision'), lists.outcomes, needed),
    field('limit', localText('Лимит, ₽', 'Limit, ₽'), money),
    field('rate', localText('Ставка, % годовых', 'Rate, % a year'), rate),
    field('by', localText('Кто решил', 'Decided by'), lists.deciders, needed),
    field('reason', localText('Причина отказа', 'Reason of the refusal'), lists.refusals),
    field('comment', localText('Пояснение', 'Comment'), longText),
    field('at', localText('Когда', 'When'), { kind: 'dateTime' }, needed),
  ],
  partOf: 'application',
  title: ['outcome'],
};

const agreement: Entity = {
  ...ours,
  key: 'CreditAgreement',
  name: localText('Кредитный договор', 'Credit agreement'),
  plural: localText('Кредитные договоры', 'Credit agreements'),
  fields: [
    field('no', localText('Номер договора', 'Agreement number'), number('КД-{YYYY}-{00000}'), found),
    field('application', localText('Заявка', 'Application'), reference('CreditApplication'), needed),
    field('signedAt', localText('Подписан', 'Signed on'), date, needed),
    field('amount', localText('Сумма договора, ₽', 'Amount of the agreement, ₽'), money, needed),
    field('rate', localText('Ставка, % годовых', 'Rate, % a year'), rate, needed),
    field('coolingEnd', localText('Отказаться можно до', 'May be declined until'), { kind: 'dateTime' }),
    field('status', localText('Статус договора', 'Status of the agreement'), lists.agreementStatuses, needed),
    field('declineReason', localText('Почему клиент отказался', 'Why the client declined'), longText),
    field('paidAt', localText('Выдан', 'Paid out on'), date),
  ],
  partOf: 'application',
  title: ['no'],
};

export const entities: readonly Entity[] = [client, application, check, vote, decision, agreement];
