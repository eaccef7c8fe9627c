import type { Diagram } from '@marshrut/model';
import { card, type Drawn, draw, entity, field, fields, role } from '../fixtures/draw.js';
import { type Story, story } from '../story/story.js';

/** A form sends all its fields; only what its person changed is taken. */

const person = entity('Person', 'Гражданин', [
  field('lastName', 'Фамилия', { kind: 'text' }, { required: true }),
  field('phone', 'Телефон', { kind: 'text' }),
]);

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };
const join: Drawn = { block: 'parallel', name: 'Все сразу', settings: {} };

function task(id: string, by: string, ...forms: readonly (readonly string[])[]): Record<string, Drawn> {
  const steps = forms.map((paths, at): [string, Drawn] => [
    `${id}${at + 1}`,
    { block: 'form', name: 'Форма', settings: fields(...paths) },
  ]);
  const nodes = { [`${id}Start`]: begin, ...Object.fromEntries(steps), [`${id}End`]: finish };
  const way = Object.keys(nodes);
  const edges = way.slice(1).map((to, at) => `${way[at]} > ${to}`);
  return { [id]: { block: 'task', name: id, settings: role(by), inside: { nodes, edges } } };
}

function process(nodes: Readonly<Record<string, Drawn>>, edges: readonly string[]): Diagram {
  return draw({
    name: 'Формы',
    starters: ['clerk'],
    card: [
      card('subject', 'Предмет', { kind: 'text' }),
      card('place', 'Место', { kind: 'text' }),
      card('person', 'Гражданин', { kind: 'reference', entity: 'Person' }),
    ],
    nodes: { start: begin, ...nodes, done: finish },
    edges,
  });
}

const sideBySide = process(
  {
    all: join,
    ...task('buy', 'clerk', ['subject', 'place']),
    ...task('pay', 'cashier', ['subject', 'place']),
    together: join,
    ...task('check', 'boss', ['subject?', 'place?']),
  },
  ['start > all', 'all > buy', 'all > pay', 'buy > together', 'pay > together', 'together > check', 'check > done'],
);

const another = process(task('call', 'clerk', ['person!'], ['person!', 'person.phone']), [
  'start > call',
  'call > done',
]);

const papers: Diagram = draw({
  name: 'Документы',
  starters: ['clerk'],
  card: [
    card('surname', 'Фамилия', { kind: 'text', format: 'personName' }),
    card('snils', 'СНИЛС', { kind: 'text', format: 'snils' }),
    card('holder', 'Владелец', { kind: 'reference', entity: 'Holder' }),
  ],
  nodes: { start: begin, ...task('copy', 'clerk', ['holder!'], ['surname', 'snils', 'holder.inn!']), done: finish },
  edges: ['start > copy', 'copy > done'],
});

/** Above a hundred the reason is asked for; an approved sum stays. */
const limited: Diagram = draw({
  name: 'Лимит',
  starters: ['clerk'],
  card: [
    card('approved', 'Одобрено', { kind: 'bool' }),
    card('sum', 'Сумма', { kind: 'money' }),
    card('reason', 'Причина', { kind: 'text' }),
  ],
  nodes: {
    start: begin,
    ask: {
      block: 'task',
      name: 'Запрос',
      settings: role('clerk'),
      inside: {
        nodes: {
          askStart: begin,
          form: {
            block: 'form',
            name: 'Сумма',
            settings: {
              fields: [
                { path: 'sum', mode: 'edit', required: true },
                { path: 'reason', mode: 'edit', required: false, visibleIf: 'sum > 100', requiredIf: 'sum > 100' },
              ],
            },
          },
          approval: {
            block: 'form',
            name: 'Одобрение',
            settings: {
              fields: [
                { path: 'approved', mode: 'edit', required: false },
                { path: 'sum', mode: 'edit', required: true, readIf: 'approved' },
              ],
            },
          },
          askEnd: finish,
        },
        edges: ['askStart > form', 'form > approval', 'approval > askEnd'],
      },
    },
    done: finish,
  },
  edges: ['start > ask', 'ask > done'],
});

const holder = entity('Holder', 'Владелец', [
  field('inn', 'ИНН', { kind: 'text', format: 'inn' }, { unique: true }),
  field('address', 'Адрес', { kind: 'text', format: 'postalAddress' }),
]);

export const formStories: readonly Story[] = [
  story('Two tasks with one form each write what they changed, and nothing over the other', {
    diagram: sideBySide,
    entities: [person],
  })
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ subject: 'Бумага', place: null })
    .by('cashier')
    .claim('pay')
    .fill({ subject: null, place: 'Касса' })
    .finish()
    .by('clerk')
    .in('buy')
    .finish()
    .by('boss')
    .claim('check')
    .fill({ subject: 'Бумага', place: 'Касса' })
    .finish()
    .status('ended'),

  story('Another record is chosen on the form that shows its fields: they belong to the new one', {
    diagram: another,
    entities: [person],
  })
    .enter('first', 'Person', { lastName: 'Орлова', phone: '1' })
    .enter('second', 'Person', { lastName: 'Кузнецов', phone: '2' })
    .by('clerk')
    .start()
    .claim('call')
    .fill({ person: '@first' })
    .fill({ person: '@second', 'person.phone': '1' })
    .open('call: callEnd')
    .back('call2')
    .fill({ person: '@second', 'person.phone': '3' })
    .finish()
    .status('ended')
    .records('Person', { lastName: 'Орлова', phone: '1' }, { lastName: 'Кузнецов', phone: '3' }),

  story('Fields are asked for, hidden and closed by conditions on what is typed, whatever a request says', {
    diagram: limited,
    entities: [],
  })
    .by('clerk')
    .start()
    .claim('ask')
    .fill({ sum: '150' })
    .refused('INVALID')
    .fill({ sum: '90', reason: 'Запас' })
    .fill({ approved: true, sum: '150' })
    .refused('INVALID')
    .fill({ approved: true, sum: '90' })
    .back('approval')
    .fill({ approved: false, sum: '95' })
    .finish()
    .status('ended')
    .vars({ approved: false, sum: '95.00', reason: null }),

  story('Numbers of papers are kept in one spelling, whatever way they were copied; a wrong digit is refused', {
    diagram: papers,
    entities: [holder],
  })
    .enter('first', 'Holder', { inn: '0000000018', address: '101000, Москва' })
    .by('clerk')
    .start()
    .claim('copy')
    .fill({ holder: '@first' })
    .fill({ surname: 'Римский-Корсаков', snils: '112-233-445 95', 'holder.inn': '0000000121' })
    .refused('INVALID')
    .fill({ surname: 'Римский-Корсаков', snils: '11223344595', 'holder.inn': '00 0000 0120' })
    .finish()
    .status('ended')
    .vars({ snils: '112-233-445 95' })
    .records('Holder', { inn: '0000000120', address: '101000, Москва' }),
];
