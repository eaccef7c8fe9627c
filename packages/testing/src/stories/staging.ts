import { card, type Drawn, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';
import { type Story, story } from '../story/story.js';

/** Nodes without a screen stage too: before the first screen of a task, and when a failed one is tried again. */

const person = entity('Person', 'Гражданин', [
  field('lastName', 'Фамилия', { kind: 'text' }, { required: true }),
  field('phone', 'Телефон', { kind: 'text' }),
  field('called', 'Обзвонен', { kind: 'bool' }),
]);

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

const silent = draw({
  name: 'Обзвон',
  starters: ['clerk'],
  card: [
    card('person', 'Гражданин', { kind: 'reference', entity: 'Person' }),
    card('friend', 'Знакомый', { kind: 'reference', entity: 'Person' }),
  ],
  nodes: {
    start: begin,
    prepare: {
      block: 'task',
      name: 'Завести',
      settings: role('clerk'),
      inside: {
        nodes: {
          prepareStart: begin,
          make: {
            block: 'create',
            name: 'Гражданин',
            settings: { entity: 'Person', into: 'person', values: rows({ lastName: '"Орлова"' }) },
          },
          prepareEnd: finish,
        },
        edges: ['prepareStart > make', 'make > prepareEnd'],
      },
    },
    call: {
      block: 'task',
      name: 'Позвонить',
      settings: role('clerk'),
      inside: {
        nodes: {
          callStart: begin,
          mark: {
            block: 'change',
            name: 'Отметить',
            settings: { record: 'person', values: rows({ called: 'true' }) },
          },
          ask: { block: 'form', name: 'Телефон', settings: fields('person.phone') },
          callEnd: finish,
        },
        edges: ['callStart > mark', 'mark > ask', 'ask > callEnd'],
      },
    },
    done: finish,
  },
  edges: ['start > prepare', 'prepare > call', 'call > done'],
});

const failing = draw({
  name: 'Знакомые',
  starters: ['clerk'],
  card: [
    card('lastName', 'Фамилия', { kind: 'text' }),
    card('person', 'Гражданин', { kind: 'reference', entity: 'Person' }),
    card('friend', 'Знакомый', { kind: 'reference', entity: 'Person' }),
    card('other', 'Ещё один', { kind: 'reference', entity: 'Person' }),
  ],
  nodes: {
    start: begin,
    write: {
      block: 'task',
      name: 'Записать',
      settings: role('clerk'),
      inside: {
        nodes: {
          writeStart: begin,
          ask: { block: 'form', name: 'Кого', settings: fields('lastName!', 'friend!') },
          make: {
            block: 'create',
            name: 'Гражданин',
            settings: { entity: 'Person', into: 'person', values: rows({ lastName: 'lastName' }) },
          },
          again: {
            block: 'create',
            name: 'Ещё один',
            settings: {
              entity: 'Person',
              into: 'other',
              values: rows({ lastName: 'person.lastName', phone: 'friend.phone + "-1"' }),
            },
          },
          writeEnd: finish,
        },
        edges: ['writeStart > ask', 'ask > make', 'make > again', 'again > writeEnd'],
      },
    },
    done: finish,
  },
  edges: ['start > write', 'write > done'],
});

export const stagingStories: readonly Story[] = [
  story('What a task stages before its first screen is committed with it', { diagram: silent, entities: [person] })
    .by('clerk')
    .start()
    .claim('prepare')
    .finish()
    .records('Person', { lastName: 'Орлова', called: null })
    .claim('call')
    .fill({ 'person.phone': '123' })
    .finish()
    .status('ended')
    .records('Person', { lastName: 'Орлова', phone: '123', called: true }),

  story('A failed step that is tried again sees what its task has staged, and adds to it', {
    diagram: failing,
    entities: [person],
  })
    .enter('friend', 'Person', { lastName: 'Кузнецов' })
    .by('clerk')
    .start()
    .claim('write')
    .fill({ lastName: 'Орлова', friend: '@friend' })
    .incident('again', 'VALUE_MISSING', 'friend.phone')
    .edit('friend', { phone: '5' })
    .retry('again')
    .open('write: writeEnd')
    .finish()
    .status('ended')
    .records(
      'Person',
      { lastName: 'Кузнецов', phone: '5' },
      { lastName: 'Орлова', phone: null },
      { lastName: 'Орлова', phone: '5-1' },
    ),
];
