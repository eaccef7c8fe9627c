import { choice } from '../drawing.js';

/** The lists of values of P3. */

export const lines = choice([
  ['Сайт', 'Website'],
  ['Информационная система', 'Information system'],
  ['Юридические услуги', 'Legal services'],
]);

export const types = choice([
  ['Инцидент', 'Incident'],
  ['Запрос', 'Request'],
  ['Консультация', 'Advice'],
  ['Доработка', 'Improvement'],
]);

export const priorities = choice([
  ['Критический', 'Critical'],
  ['Высокий', 'High'],
  ['Средний', 'Medium'],
  ['Низкий', 'Low'],
]);

export const executors = choice([
  ['Свои', 'Our own people'],
  ['Подрядчик', 'A contractor'],
]);

export const statuses = choice([
  ['Открыта', 'Open'],
  ['Ожидание заявителя', 'Waiting for the applicant'],
  ['Уточнена', 'Clarified'],
  ['У подрядчика', 'With a contractor'],
  ['Решена', 'Solved'],
  ['Закрыта', 'Closed'],
  ['Отклонена', 'Rejected'],
]);

export const orderStatuses = choice([
  ['Выдан', 'Issued'],
  ['Не согласован', 'Not agreed'],
  ['Отказ', 'Declined'],
  ['В работе', 'At work'],
  ['Сдан', 'Handed in'],
  ['Возвращён', 'Returned'],
  ['Принят', 'Accepted'],
]);

export const kinds = choice([
  ['ОМСУ', 'Local authority'],
  ['Юрлицо', 'Company'],
]);

export const yesNo = choice([
  ['Да', 'Yes'],
  ['Нет', 'No'],
]);

export const outcomes = choice([
  ['Решено', 'Solved'],
  ['Нужен ответ заявителя', 'The applicant has to answer'],
]);

export const refusals = choice([
  ['Вернуть заявителю', 'Return to the applicant'],
  ['Отклонить', 'Reject for good'],
]);

export const answers = choice([
  ['Принять', 'Take it'],
  ['Отказаться', 'Decline it'],
]);

export const verdicts = choice([
  ['Принять', 'Accept'],
  ['Вернуть', 'Return'],
]);
