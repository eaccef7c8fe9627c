import { type Edge, localText, type Node } from '@marshrut/model';
import { begin, chain, edge, form, inside, node, rows } from '../drawing.js';

const yes = localText('Да', 'Yes');
const no = localText('Нет', 'No');

/** Which sample an application will be: said at the field by which the stubs answer. */
const HINT = {
  ru: 'Проверки учебные: внешних систем здесь нет. Ответы зависят от двух последних цифр паспорта: 03, 05, 06 — средний балл, 04 — самозапрет, 00 — низкий балл, 99 — паспорт недействителен, остальные — высокий балл.',
  en: 'The checks are for training: there are no outside systems here. They answer by the last two digits of the passport: 03, 05, 06 give a middle score, 04 a self-ban, 00 a low score, 99 an invalid passport, all others a high score.',
};

const asked = form('passport!');
const LAST = 'today() + duration("P" + string(application.termMonths) + "M")';

/** 21 to 70 years at the end of the term. */
const OF_AGE = `client.birthDate + duration("P21Y") <= ${LAST} and client.birthDate + duration("P71Y") > ${LAST}`;

/**
 * «Анкета клиента» and «Согласия» are steps of one task and no blocks that are called: until the first commit all that is typed is
 * staged in this one task, and a called process would be a case of its own that cannot see it.
 */
export const applySteps: readonly Node[] = inside('apply', [
  begin('applyStart'),
  node('isThere', 'choice', localText('Заявка уже есть?', 'Is there an application?'), [1, 0]),
  node('remark', 'form', localText('Что доработать', 'What to rework'), [2, 1], {
    ...form('application.no?', 'comment?'),
  }),
  node('who', 'form', localText('Паспорт клиента', "Client's passport"), [2, 0], {
    fields: [{ ...(asked.fields as readonly object[])[0], help: HINT }],
  }),
  node('find', 'find', localText('Найти клиента', 'Find the client'), [3, 0], {
    ...{ entity: 'CreditClient', into: 'client', ask: 'several' },
    where: rows({ passport: 'passport' }, 'equals'),
  }),
  node('known', 'choice', localText('Клиент известен?', 'Is the client known?'), [4, 0]),
  node('newClient', 'create', localText('Новый клиент', 'New client'), [5, 0], {
    ...{ entity: 'CreditClient', into: 'client' },
    values: rows({ passport: 'passport' }),
  }),
  node('newApplication', 'create', localText('Новая заявка', 'New application'), [6, 0], {
    ...{ entity: 'CreditApplication', into: 'application' },
    values: rows({ client: 'client', status: '"Зарегистрирована"' }),
  }),
  node('person', 'form', localText('Анкета клиента', 'The client'), [7, 0], {
    ...form(
      'client.lastName!',
      'client.firstName!',
      'client.middleName',
      'client.birthDate!',
      'client.phone!',
      'client.email!',
    ),
  }),
  node('papers', 'form', localText('Документы', 'Papers'), [8, 0], {
    ...form(
      'client.passport?',
      'client.issuedAt!',
      'client.issuedBy!',
      'client.deptCode!',
      'client.inn',
      'client.snils',
    ),
  }),
  node('loan', 'form', localText('Кредит', 'The loan'), [9, 0], {
    ...form('application.product!', 'application.amount!', 'application.termMonths!', 'application.purpose!'),
  }),
  node('ofAge', 'choice', localText('Возраст подходит?', 'Is the age right?'), [10, 0]),
  node(
    'wrongAge',
    'form',
    localText('Нужно от 21 до 70 лет в конце срока', '21 to 70 years at the end of the term'),
    [10, 1],
    {
      ...form('client.birthDate?', 'application.termMonths?'),
    },
  ),
  node('income', 'form', localText('Работа и доход', 'Work and income'), [11, 0], {
    ...form(
      'application.employer!',
      'application.position!',
      'application.seniorityMonths!',
      'application.incomeMain!',
      'application.incomeExtra',
      'application.monthlyDebts!',
    ),
  }),
  node('consents', 'form', localText('Согласия', 'Consents'), [12, 0], {
    ...form('application.consentPd!', 'application.consentBki!'),
  }),
  node('agreed', 'choice', localText('Согласен на всё?', 'Agreed to all?'), [13, 0]),
  node('register', 'change', localText('Зарегистрировать', 'Register'), [14, 0], {
    record: 'application',
    values: rows({ registeredAt: 'today()', status: '"Зарегистрирована"' }),
  }),
  node('decline', 'change', localText('Отказ клиента', 'Declined'), [14, 1], {
    record: 'application',
    values: rows({ status: '"Отказ клиента"' }),
  }),
  node('applied', 'end', localText('Регистрация заявки', 'Registration'), [15, 0]),
]);

export const CONSENTED = 'application.consentPd = true and application.consentBki = true';

export const applyWays: readonly Edge[] = [
  ...chain('applyStart', 'isThere'),
  edge('isThere', 'remark', 'application != null', localText('На доработку', 'To be reworked')),
  edge('isThere', 'who', 'else', localText('Новая', 'A new one')),
  edge('remark', 'person'),
  ...chain('who', 'find', 'known'),
  edge('known', 'newApplication', 'client != null', yes),
  edge('known', 'newClient', 'else', no),
  ...chain('newClient', 'newApplication', 'person', 'papers', 'loan', 'ofAge'),
  edge('ofAge', 'income', OF_AGE, yes),
  edge('ofAge', 'wrongAge', 'else', no),
  edge('wrongAge', 'person'),
  ...chain('income', 'consents', 'agreed'),
  edge('agreed', 'register', CONSENTED, yes),
  edge('agreed', 'decline', 'else', no),
  edge('register', 'applied'),
  edge('decline', 'applied'),
];
