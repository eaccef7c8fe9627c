import { localText } from '@marshrut/model';
import { card, type Drawn, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';
import { type Story, story } from '../story/story.js';

/** Several of a list: ways in which a person may be told. */

const label = (ru: string) => ({ ru, en: ru });

const ways = {
  kind: 'many' as const,
  options: [
    { key: 'post', name: localText('Почта', 'Post') },
    { key: 'звонок, лично', name: localText('Звонок', 'Call') },
    { key: 'web', name: localText('Портал', 'Portal') },
    { key: 'fax', name: localText('Факс', 'Fax'), withdrawn: true },
  ],
};

const person = entity('Person', 'Гражданин', [
  field('lastName', 'Фамилия', { kind: 'text' }),
  field('ways', 'Как сообщать', ways),
]);

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

function asked(id: string, by: string, paths: readonly string[], more: Readonly<Record<string, Drawn>> = {}): Drawn {
  const nodes = {
    [`${id}Start`]: begin,
    [`${id}Form`]: { block: 'form', name: 'Форма', settings: fields(...paths) },
    ...more,
    [`${id}End`]: finish,
  };
  const way = Object.keys(nodes);
  const edges = way.slice(1).map((to, at) => `${way[at]} > ${to}`);
  return { block: 'task', name: id, settings: role(by), inside: { nodes, edges } };
}

const told = draw({
  name: 'Как сообщать',
  starters: ['clerk'],
  card: [
    card('person', 'Гражданин', { kind: 'reference', entity: 'Person' }),
    card('ways', 'Как сообщать', ways),
    card('price', 'Цена', { kind: 'money' }),
  ],
  nodes: {
    start: begin,
    ask: asked('ask', 'clerk', ['ways!']),
    decide: {
      block: 'rules',
      name: 'Цена',
      settings: {
        table: {
          hit: 'FIRST',
          inputs: [{ id: 'ways', label: label('Как сообщать'), expression: 'ways' }],
          outputs: [{ id: 'price', label: label('Цена'), type: { kind: 'money' }, field: 'price' }],
          rules: [
            { id: 'post', when: ['list contains(?, "post")'], gives: ['count(ways) * 100'] },
            { id: 'other', when: ['-'], gives: ['0'] },
          ],
        },
      },
    },
    way: { block: 'choice', name: 'Звонить?', settings: {} },
    call: asked('call', 'caller', ['ways?']),
    make: asked('make', 'clerk', ['price?'], {
      record: {
        block: 'create',
        name: 'Гражданин',
        settings: { entity: 'Person', into: 'person', values: rows({ lastName: '"Орлова"', ways: 'ways' }) },
      },
    }),
    done: finish,
  },
  edges: [
    'start > ask',
    'ask > decide',
    'decide > way',
    'way [list contains(ways, "звонок, лично")] > call',
    'way [else] > make',
    'call > make',
    'make > done',
  ],
});

const both = draw({
  name: 'Двое с одним гражданином',
  starters: ['clerk'],
  card: [card('person', 'Гражданин', { kind: 'reference', entity: 'Person' })],
  nodes: {
    start: begin,
    all: { block: 'parallel', name: 'Двое', settings: {} },
    first: asked('first', 'clerk', ['person!'], {
      firstEdit: { block: 'form', name: 'Как', settings: fields('person.ways') },
    }),
    second: asked('second', 'caller', ['person!'], {
      secondEdit: { block: 'form', name: 'Как', settings: fields('person.ways', 'person.lastName') },
    }),
    together: { block: 'parallel', name: 'Оба', settings: {} },
    done: finish,
  },
  edges: ['start > all', 'all > first', 'all > second', 'first > together', 'second > together', 'together > done'],
});

export const severalStories: readonly Story[] = [
  story('Several of a list are asked for, decide the price and the way, and are written into a record', {
    diagram: told,
    entities: [person],
  })
    .by('clerk')
    .start()
    .claim('ask')
    .fill({ ways: null })
    .refused('INVALID')
    .fill({ ways: 'post\npigeon' })
    .refused('INVALID')
    .fill({ ways: 'звонок, лично\npost' })
    .finish()
    .by('caller')
    .claim('call')
    .fill({})
    .finish()
    .vars({ ways: 'post\nзвонок, лично', price: '200.00' })
    .by('clerk')
    .claim('make')
    .fill({})
    .count('Person', 0)
    .finish()
    .records('Person', { lastName: 'Орлова', ways: 'post\nзвонок, лично' }),

  story('The same choice in another order is no conflict; another choice is, and is decided by a person', {
    diagram: both,
    entities: [person],
  })
    .enter('person', 'Person', { lastName: 'Орлова', ways: 'post' })
    .by('clerk')
    .start()
    .claim('first')
    .fill({ person: '@person' })
    .fill({ 'person.ways': 'web\npost' })
    .by('caller')
    .claim('second')
    .fill({ person: '@person' })
    .fill({ 'person.ways': 'post\nweb', 'person.lastName': 'Белова' })
    .by('clerk')
    .in('first')
    .finish()
    .edit('person', { ways: 'web' })
    .by('caller')
    .in('second')
    .finish()
    .refused('CONFLICT')
    .finish({ ways: 'mine' })
    .status('ended')
    .records('Person', { lastName: 'Белова', ways: 'post\nweb' }),

  story('What was withdrawn stays with whoever has it, and nobody chooses it anew', {
    diagram: both,
    entities: [person],
  })
    .enter('person', 'Person', { lastName: 'Орлова', ways: 'fax' })
    .enter('other', 'Person', { lastName: 'Белов', ways: 'post' })
    .by('clerk')
    .start()
    .claim('first')
    .fill({ person: '@person' })
    .fill({ 'person.ways': 'fax\nweb' })
    .finish()
    .by('caller')
    .claim('second')
    .fill({ person: '@other' })
    .fill({ 'person.ways': 'fax\npost' })
    .refused('INVALID')
    .fill({ 'person.ways': 'post\nweb' })
    .finish()
    .status('ended')
    .records('Person', { lastName: 'Орлова', ways: 'fax\nweb' }, { lastName: 'Белов', ways: 'post\nweb' }),
];
