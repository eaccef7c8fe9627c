import { type Edge, localText, type Node } from '@marshrut/model';
import { begin, chain, edge, form, inside, node, rows } from '../drawing.js';

const yes = localText('Да', 'Yes');
const no = localText('Нет', 'No');
const REGULATOR = 'complaint.channel = "Банк России"';
const CLAIM = 'complaint.type = "Претензия"';

/** One sitting of the first line: who it is, what it is about, and whether it is solved at once. */
export const registerSteps: readonly Node[] = inside('register', [
  begin('registerStart'),
  node('who', 'form', localText('Кто обращается', 'Who it is'), [1, 0], form('phone!')),
  node('find', 'find', localText('Найти клиента', 'Find the client'), [2, 0], {
    ...{ entity: 'BankClient', into: 'client', ask: 'always' },
    where: rows({ phone: 'phone' }, 'equals'),
  }),
  node('known', 'choice', localText('Клиент известен?', 'Is the client known?'), [3, 0]),
  node('newClient', 'create', localText('Новый клиент', 'New client'), [4, 0], {
    ...{ entity: 'BankClient', into: 'client' },
    values: rows({ phone: 'phone' }),
  }),
  node('person', 'form', localText('Данные клиента', 'The client'), [5, 0], {
    ...form('client.lastName!', 'client.firstName!', 'client.middleName', 'client.email!'),
  }),
  node('make', 'create', localText('Новая жалоба', 'New complaint'), [6, 0], {
    ...{ entity: 'Complaint', into: 'complaint' },
    values: rows({ client: 'client', regDate: 'today()', status: '"Зарегистрировано"' }),
  }),
  node('about', 'form', localText('Обращение', 'The complaint'), [7, 0], {
    ...form(
      'complaint.channel!',
      { path: 'complaint.regulatorNo', visibleIf: REGULATOR, requiredIf: REGULATOR },
      'complaint.type!',
      'complaint.product!',
      { path: 'complaint.disputedAmount', requiredIf: CLAIM },
      'complaint.operationDate',
      'complaint.description!',
      'atOnce!',
    ),
  }),
  node('simple', 'choice', localText('Решить на первой линии?', 'Solved on the first line?'), [8, 0]),
  node('tell', 'form', localText('Ответ сразу', 'Answer at once'), [9, 1], form('complaint.answer!')),
  node('solved', 'change', localText('Решено сразу', 'Solved at once'), [10, 1], {
    record: 'complaint',
    values: rows({ status: '"Решено на первой линии"', decision: '"Удовлетворено"' }),
  }),
  node('flag', 'change', localText('Зарегистрировать', 'Register'), [9, 0], {
    record: 'complaint',
    values: rows({ fromRegulator: REGULATOR, status: '"На рассмотрении"' }),
  }),
  node('registered', 'end', localText('Регистрация', 'Registration'), [11, 0]),
]);

export const registerWays: readonly Edge[] = [
  ...chain('registerStart', 'who', 'find', 'known'),
  edge('known', 'person', 'client != null', yes),
  edge('known', 'newClient', 'else', no),
  ...chain('newClient', 'person', 'make', 'about', 'simple'),
  edge('simple', 'tell', 'atOnce = "Да"', yes),
  edge('simple', 'flag', 'else', no),
  ...chain('tell', 'solved', 'registered'),
  edge('flag', 'registered'),
];
