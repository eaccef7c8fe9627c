import { type Edge, localText, type Node } from '@marshrut/model';
import { chain, edge, form, inside, node, rows } from '../drawing.js';

const blank = localText('', '');
const yes = localText('Да', 'Yes');
const no = localText('Нет', 'No');
const from = (...fields: readonly string[]) => rows(Object.fromEntries(fields.map(key => [key, `incoming.${key}`])));
const find = (by: readonly string[]) => ({
  ...{ entity: 'Person', into: 'person', ask: 'always' },
  where: rows(Object.fromEntries(by.map(key => [key, `incoming.${key}`])), 'equals'),
});

/** Nodes 1 to 8 of P1, one sitting of the secretary: nothing is in the database before it ends. */
export const registerSteps: readonly Node[] = inside('register', [
  node('begin', 'start', blank, [0, 0]),
  node('there', 'choice', localText('Поступление есть?', 'Is there an incoming item?'), [1, 0]),
  node('take', 'create', localText('Новое поступление', 'New incoming item'), [1, 1], {
    ...{ entity: 'Incoming', into: 'incoming' },
    values: rows({ atDesk: 'true', channel: '"Лично"', receivedAt: 'today()' }),
  }),
  node(
    'card',
    'form',
    localText('Карточка обращения', 'Card of the appeal'),
    [2, 0],
    form(
      'incoming.channel!',
      'incoming.receivedAt!',
      'incoming.kind!',
      'incoming.topic!',
      'incoming.answerForm!',
      'incoming.repeat',
      'incoming.collective',
      'incoming.text!',
      'incoming.attachments',
    ),
  ),
  node(
    'applicant',
    'form',
    localText('Заявитель', 'The applicant'),
    [3, 0],
    form(
      'incoming.lastName',
      { path: 'incoming.firstName', requiredIf: 'incoming.lastName != null' },
      'incoming.middleName',
      'incoming.birthDate',
      'incoming.snils',
      { path: 'incoming.postalAddress', requiredIf: 'incoming.lastName != null and incoming.email = null' },
      'incoming.index',
      { path: 'incoming.email', requiredIf: 'incoming.lastName != null and incoming.postalAddress = null' },
      'incoming.phone',
    ),
  ),
  node('named', 'choice', localText('Названа фамилия?', 'Is there a last name?'), [4, 0]),
  node('anonymous', 'form', localText('Анонимное обращение', 'An anonymous appeal'), [5, 3], form('incoming.text?')),
  node('age', 'choice', localText('Возраст возможен?', 'Is the age possible?'), [5, 0]),
  node(
    'wrongAge',
    'form',
    localText('Проверьте дату рождения', 'Check the date of birth'),
    [5, 1],
    form('incoming.birthDate'),
  ),
  node(
    'byName',
    'find',
    localText('Найти по имени', 'Find by name'),
    [6, 0],
    find(['lastName', 'firstName', 'middleName', 'birthDate']),
  ),
  node('foundByName', 'choice', localText('Нашёлся?', 'Found?'), [7, 0]),
  node('byPhone', 'find', localText('Найти по телефону', 'Find by phone'), [7, 1], find(['phone'])),
  node('foundByPhone', 'choice', localText('Нашёлся по телефону?', 'Found by phone?'), [8, 1]),
  node('bySnils', 'find', localText('Найти по СНИЛС', 'Find by SNILS'), [8, 2], find(['snils'])),
  node('known', 'choice', localText('Гражданин известен?', 'Is the citizen known?'), [9, 0]),
  node('findFile', 'find', localText('Найти личное дело', 'Find the personal file'), [10, 0], {
    ...{ entity: 'PersonalFile', into: 'file', ask: 'several' },
    where: rows({ person: 'person' }, 'equals'),
  }),
  node('filed', 'choice', localText('Личное дело зарегистрировано?', 'Is there a personal file?'), [11, 0]),
  node(
    'newFile',
    'form',
    localText('Новое личное дело', 'New personal file'),
    [10, 1],
    form('incoming.lastName?', 'incoming.firstName?', 'incoming.middleName?', 'incoming.birthDate?', 'incoming.phone'),
  ),
  node('makePerson', 'create', localText('Создать гражданина', 'Create the citizen'), [11, 1], {
    ...{ entity: 'Person', into: 'person' },
    values: from(
      'lastName',
      'firstName',
      'middleName',
      'birthDate',
      'snils',
      'phone',
      'email',
      'postalAddress',
      'index',
    ),
  }),
  node('makeFile', 'create', localText('Создать личное дело', 'Create the personal file'), [12, 1], {
    ...{ entity: 'PersonalFile', into: 'file' },
    values: rows({ person: 'person', openedAt: 'today()' }),
  }),
  node(
    'assign',
    'form',
    localText('Назначить ответственного', 'Assign the responsible'),
    [13, 0],
    form('responsible!', 'more!'),
  ),
  node('makeAppeal', 'create', localText('Создать обращение', 'Create the appeal'), [14, 0], {
    ...{ entity: 'Appeal', into: 'appeal' },
    values: [
      ...from('kind', 'channel', 'topic', 'text', 'answerForm', 'email', 'postalAddress'),
      ...rows({
        regDate: 'today()',
        dueDate: 'today() + duration("P30D")',
        late: 'today() > incoming.receivedAt + duration("P3D")',
        status: '"Зарегистрировано"',
        responsible: 'responsible',
        incoming: 'incoming',
        anonymous: 'incoming.lastName = null',
        person: 'person',
        file: 'file',
      }),
    ],
  }),
  node('helped', 'choice', localText('Нужен соисполнитель?', 'Is a co-executor needed?'), [15, 0]),
  node('helper', 'form', localText('Соисполнитель', 'Co-executor'), [15, 1], form('coExecutor!', 'coTask!', 'more!')),
  node('order', 'create', localText('Новое поручение', 'New order'), [16, 1], {
    ...{ entity: 'CoExecution', into: 'help' },
    values: rows({ appeal: 'appeal', executor: 'coExecutor', task: 'coTask' }),
  }),
  node('term', 'change', localText('Срок регистрации', 'Term of registration'), [16, 0], {
    record: 'incoming',
    values: rows({ registerBy: 'incoming.receivedAt + duration("P3D")' }),
  }),
  node('registered', 'end', localText('Регистрация', 'Registration'), [17, 0]),
]);

export const registerWays: readonly Edge[] = [
  edge('begin', 'there'),
  edge('there', 'card', 'incoming != null', yes),
  edge('there', 'take', 'else', no),
  ...chain('take', 'card', 'applicant', 'named'),
  edge('named', 'age', 'incoming.lastName != null', yes),
  edge('named', 'anonymous', 'else', localText('Анонимное', 'Anonymous')),
  edge('anonymous', 'assign'),
  edge('age', 'byName', 'incoming.birthDate = null or incoming.birthDate > today() - duration("P120Y")', yes),
  edge('age', 'wrongAge', 'else', no),
  edge('wrongAge', 'age'),
  edge('byName', 'foundByName'),
  edge('foundByName', 'byPhone', 'person = null and incoming.phone != null', no),
  edge('foundByName', 'foundByPhone', 'else', yes),
  edge('byPhone', 'foundByPhone'),
  edge('foundByPhone', 'bySnils', 'person = null and incoming.snils != null', no),
  edge('foundByPhone', 'known', 'else', yes),
  edge('bySnils', 'known'),
  edge('known', 'findFile', 'person != null', yes),
  edge('known', 'newFile', 'else', no),
  ...chain('newFile', 'makePerson', 'makeFile', 'assign'),
  edge('findFile', 'filed'),
  edge('filed', 'assign', 'file != null', yes),
  edge('filed', 'makeFile', 'else', no),
  ...chain('assign', 'makeAppeal', 'helped'),
  edge('helped', 'helper', 'more = "Да"', yes),
  edge('helped', 'term', 'else', no),
  ...chain('helper', 'order', 'helped'),
  ...chain('term', 'registered'),
];
