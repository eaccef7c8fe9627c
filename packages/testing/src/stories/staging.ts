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

const account = entity('Account', 'Счёт', [field('balance', 'Остаток', { kind: 'int' })]);

const withdrawal = draw({
  name: 'Снять со счёта',
  starters: ['clerk'],
  card: [card('account', 'Счёт', { kind: 'reference', entity: 'Account' }), card('sum', 'Сумма', { kind: 'int' })],
  nodes: {
    start: begin,
    // Two people at once: both see the same balance.
    both: { block: 'parallel', name: 'Двое', settings: {} },
    first: withdraw('first'),
    second: withdraw('second'),
    all: { block: 'parallel', name: 'Оба', settings: {} },
    done: finish,
  },
  edges: ['start > both', 'both > first', 'both > second', 'first > all', 'second > all', 'all > done'],
});

function withdraw(name: string): Drawn {
  const [start, ask, take, end] = [`${name}Start`, `${name}Ask`, `${name}Take`, `${name}End`];
  return {
    block: 'task',
    name,
    settings: role('clerk'),
    inside: {
      nodes: {
        [start]: begin,
        [ask]: { block: 'form', name: 'Сумма', settings: fields('account!', 'sum!') },
        [take]: {
          block: 'change',
          name: 'Снять',
          settings: { record: 'account', values: rows({ balance: 'account.balance - sum' }) },
        },
        [end]: finish,
      },
      edges: [`${start} > ${ask}`, `${ask} > ${take}`, `${take} > ${end}`],
    },
  };
}

export const stagingStories: readonly Story[] = [
  story('Two who take the same sum from one account at once: the second is told, goes back, and nothing is lost', {
    diagram: withdrawal,
    entities: [account],
  })
    .enter('account', 'Account', { balance: 100 })
    .by('clerk')
    .start()
    .claim('first')
    .fill({ account: '@account', sum: 5 })
    .claim('second')
    .fill({ account: '@account', sum: 5 })
    .in('first')
    .finish()
    .records('Account', { balance: 95 })
    .in('second')
    .finish()
    .refused('CONFLICT')
    .back('secondAsk')
    .fill({ account: '@account', sum: 5 })
    .finish()
    .status('ended')
    .records('Account', { balance: 90 }),

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
