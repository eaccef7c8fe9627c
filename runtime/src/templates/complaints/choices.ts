import { choice } from '../drawing.js';

/** The lists of values of P2. */

export const channels = choice([
  ['Офис', 'Office'],
  ['Почта', 'Post'],
  ['Email', 'E-mail'],
  ['Телефон', 'Phone'],
  ['Чат', 'Chat'],
  ['Банк России', 'Bank of Russia'],
]);

export const types = choice([
  ['Вопрос', 'Question'],
  ['Претензия', 'Claim'],
  ['Заявление', 'Application'],
  ['Предложение', 'Proposal'],
  ['Благодарность', 'Thanks'],
]);

export const products = choice([
  ['Карта', 'Card'],
  ['Кредит', 'Loan'],
  ['Вклад', 'Deposit'],
  ['Перевод', 'Transfer'],
  ['ДБО', 'Online banking'],
  ['Иное', 'Other'],
]);

export const topics = choice([
  ['Мошенничество', 'Fraud'],
  ['Комиссия', 'Fee'],
  ['Кредит', 'Loan'],
  ['Сервис', 'Service'],
  ['Персональные данные', 'Personal data'],
]);

export const statuses = choice([
  ['Решено на первой линии', 'Solved on the first line'],
  ['Зарегистрировано', 'Registered'],
  ['На рассмотрении', 'Being considered'],
  ['Просрочено', 'Overdue'],
  ['Ответ дан', 'Answered'],
]);

export const decisions = choice([
  ['Удовлетворено', 'Satisfied'],
  ['Частично', 'Partly'],
  ['Отказано', 'Refused'],
]);

export const causes = choice([
  ['Процесс', 'Process'],
  ['Сотрудник', 'Employee'],
  ['Система', 'System'],
  ['Клиент', 'Client'],
  ['Третьи лица', 'Third parties'],
]);

export const yesNo = choice([
  ['Да', 'Yes'],
  ['Нет', 'No'],
]);

export const verdicts = choice([
  ['Согласовать', 'Approve'],
  ['Вернуть', 'Return'],
]);
