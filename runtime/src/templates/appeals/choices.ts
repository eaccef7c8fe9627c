import { choice } from '../drawing.js';

/** The lists of values of P1. */

export const channels = choice([
  ['Почта', 'Post'],
  ['Лично', 'In person'],
  ['Интернет-приёмная', 'Website'],
  ['Email', 'E-mail'],
  ['Телефон', 'Phone'],
  ['Госуслуги', 'State services portal'],
]);

/** 59-ФЗ ст. 4. */
export const kinds = choice([
  ['Предложение', 'Proposal'],
  ['Заявление', 'Application'],
  ['Жалоба', 'Complaint'],
]);

export const topics = choice([
  ['ЖКХ', 'Housing'],
  ['Дороги', 'Roads'],
  ['Благоустройство', 'Public spaces'],
  ['Соцзащита', 'Social care'],
  ['Земля', 'Land'],
  ['Иное', 'Other'],
]);

export const answerForms = choice([
  ['Письменно', 'On paper'],
  ['Электронно', 'Electronically'],
]);

export const repeats = choice([
  ['Первичное', 'First'],
  ['Повторное', 'Repeated'],
  ['Многократное', 'Many times'],
]);

export const statuses = choice([
  ['Зарегистрировано', 'Registered'],
  ['На рассмотрении', 'Under consideration'],
  ['Подготовлен ответ', 'Answer prepared'],
  ['Подписано', 'Signed'],
  ['Ответ отправлен', 'Answered'],
  ['Переадресовано', 'Forwarded'],
  ['Отказано в рассмотрении', 'Refused'],
]);

export const results = choice([
  ['Разъяснено', 'Explained'],
  ['Поддержано', 'Supported'],
  ['Меры приняты', 'Measures taken'],
  ['Не поддержано', 'Not supported'],
  ['Переадресовано', 'Forwarded'],
  ['Без ответа', 'Without an answer'],
]);

/** 59-ФЗ ст. 11. */
export const grounds = choice([
  ['Нет фамилии или адреса', 'No last name or address'],
  ['Брань или угрозы', 'Abuse or threats'],
  ['Текст не прочитать', 'The text cannot be read'],
  ['Суть не понять', 'No substance'],
  ['Ответ уже давали', 'Answered repeatedly'],
]);

export const papers = choice([
  ['Ответ', 'Answer'],
  ['Уведомление о продлении', 'Notice of extension'],
  ['Уведомление о переадресации', 'Notice of forwarding'],
  ['Отказ в рассмотрении', 'Refusal'],
]);

export const yesNo = choice([
  ['Да', 'Yes'],
  ['Нет', 'No'],
]);
