import { choice } from '../drawing.js';

/** The lists of values of P4. */

export const products = choice([
  ['Потребительский', 'Consumer loan'],
  ['Авто', 'Car loan'],
  ['Рефинансирование', 'Refinancing'],
]);

export const purposes = choice([
  ['Покупки', 'Purchases'],
  ['Ремонт', 'Repairs'],
  ['Автомобиль', 'Car'],
  ['Лечение', 'Medical care'],
  ['Другой кредит', 'Another loan'],
  ['Иное', 'Other'],
]);

export const statuses = choice([
  ['Зарегистрирована', 'Registered'],
  ['На доработке', 'Being reworked'],
  ['Одобрена', 'Approved'],
  ['Отказано', 'Refused'],
  ['Отказ клиента', 'Declined by the client'],
  ['Аннулирована', 'Annulled'],
  ['Кредит выдан', 'Paid out'],
]);

export const kinds = choice([
  ['Паспорт', 'Passport'],
  ['БКИ', 'Credit bureau'],
  ['Самозапрет', 'Self-ban'],
  ['Скоринг', 'Scoring'],
  ['Телефоны', 'Phones'],
  ['ПДН', 'Debt burden'],
  ['СБ', 'Security service'],
]);

export const results = choice([
  ['Действителен', 'Valid'],
  ['Недействителен', 'Invalid'],
  ['Без просрочек', 'Nothing overdue'],
  ['Есть просрочки', 'Overdue payments'],
  ['Запрета нет', 'No ban'],
  ['Самозапрет установлен', 'A self-ban is set'],
  ['Балл рассчитан', 'Scored'],
  ['Подтверждены', 'Confirmed'],
  ['Не подтверждены', 'Not confirmed'],
  ['До 50 %', 'Up to 50%'],
  ['Выше 50 %', 'Above 50%'],
  ['Положительно', 'Positive'],
  ['Отрицательно', 'Negative'],
]);

/** Said wherever the result of a check is read: what answers is no outside system. */
export const STUB = [
  'Учебная заглушка: внешней системы здесь нет',
  'Training stub: there is no outside system here',
] as const;

export const sources = choice([
  STUB,
  ['Расчёт по анкете', 'Counted from the form'],
  ['Сотрудник банка', 'A person of the bank'],
]);

export const phoneResults = choice([
  ['Подтверждены', 'Confirmed'],
  ['Не подтверждены', 'Not confirmed'],
]);

export const conclusions = choice([
  ['Положительно', 'Positive'],
  ['Отрицательно', 'Negative'],
]);

export const votes = choice([
  ['За', 'For'],
  ['Против', 'Against'],
]);

export const outcomes = choice([
  ['Одобрить', 'Approve'],
  ['Иные условия', 'Other terms'],
  ['Отказать', 'Refuse'],
  ['На доработку', 'Send back'],
]);

export const deciders = choice([
  ['Система', 'The system'],
  ['Кредитный комиссар', 'Credit commissioner'],
  ['Кредитный комитет', 'Credit committee'],
]);

export const refusals = choice([
  ['Самозапрет', 'Self-ban'],
  ['Недействительный паспорт', 'Invalid passport'],
  ['Низкий балл', 'Low score'],
  ['Заключение СБ', 'Conclusion of the security service'],
  ['Недостаточный доход', 'Insufficient income'],
  ['Решение комитета', 'Decision of the committee'],
  ['Иное', 'Other'],
]);

export const agreementStatuses = choice([
  ['Подписан', 'Signed'],
  ['Аннулирован', 'Annulled'],
  ['Выдан', 'Paid out'],
]);

export const yesNo = choice([
  ['Да', 'Yes'],
  ['Нет', 'No'],
]);
