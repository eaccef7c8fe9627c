import type { Settings } from '@marshrut/model';
import { card, type Drawn, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';
import { type Story, story } from '../story/story.js';

/** Parts of a record as a table in a form: work orders of a ticket. Each row is an ordinary record. */

const ticket = entity('Ticket', 'Заявка', [field('topic', 'Тема', { kind: 'text' })]);

const order = entity(
  'WorkOrder',
  'Наряд',
  [
    field('ticket', 'Заявка', { kind: 'reference', entity: 'Ticket' }, { required: true }),
    field('work', 'Работа', { kind: 'text' }),
    field('hours', 'Часы', { kind: 'int' }),
  ],
  { partOf: 'ticket' },
);

const entities = [ticket, order];

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };

function orders(more: Settings = {}): Settings {
  return {
    tables: [
      {
        of: 'ticket',
        entity: 'WorkOrder',
        mode: 'edit',
        columns: [
          { field: 'work', mode: 'edit', required: true },
          { field: 'hours', mode: 'edit', required: false },
        ],
        min: 0,
        max: 300,
        order: null,
        ...more,
      },
    ],
  };
}

function plan(name: string, more: Settings = {}): Drawn {
  const [start, list, end] = [`${name}Start`, `${name}List`, `${name}End`];
  return {
    block: 'task',
    name,
    settings: role('clerk'),
    inside: {
      nodes: {
        [start]: begin,
        [list]: { block: 'form', name: 'Наряды', settings: { ...fields('ticket!'), ...orders(more) } },
        [end]: finish,
      },
      edges: [`${start} > ${list}`, `${list} > ${end}`],
    },
  };
}

const ticketCard = card('ticket', 'Заявка', { kind: 'reference', entity: 'Ticket' });

const together = draw({
  name: 'Двое с одной заявкой',
  starters: ['clerk'],
  card: [ticketCard],
  nodes: {
    start: begin,
    both: { block: 'parallel', name: 'Двое', settings: {} },
    first: plan('first'),
    second: plan('second'),
    all: { block: 'parallel', name: 'Оба', settings: {} },
    done: finish,
  },
  edges: ['start > both', 'both > first', 'both > second', 'first > all', 'second > all', 'all > done'],
});

const made = draw({
  name: 'Новая заявка',
  starters: ['clerk'],
  card: [ticketCard, card('topic', 'Тема', { kind: 'text' })],
  nodes: {
    start: begin,
    open: {
      block: 'task',
      name: 'Завести',
      settings: role('clerk'),
      inside: {
        nodes: {
          openStart: begin,
          ask: { block: 'form', name: 'Тема', settings: fields('topic!') },
          make: {
            block: 'create',
            name: 'Заявка',
            settings: { entity: 'Ticket', into: 'ticket', values: rows({ topic: 'topic' }) },
          },
          list: { block: 'form', name: 'Наряды', settings: { fields: [], ...orders({ min: 1, max: 3 }) } },
          look: { block: 'form', name: 'Проверка', settings: { fields: [], ...orders() } },
          openEnd: finish,
        },
        edges: ['openStart > ask', 'ask > make', 'make > list', 'list > look', 'look > openEnd'],
      },
    },
    done: finish,
  },
  edges: ['start > open', 'open > done'],
});

const T = 'ticket.WorkOrder';

/** A new row with its cells. */
function added(name: string, work: string, hours: number | null = null) {
  return { [`${T}.+${name}`]: 'added', [`${T}.+${name}.work`]: work, [`${T}.+${name}.hours`]: hours };
}

const shared = () =>
  story('', { diagram: together, entities })
    .enter('ticket', 'Ticket', { topic: 'Лифт' })
    .enter('motor', 'WorkOrder', { ticket: '@ticket', work: 'Мотор', hours: 2 })
    .enter('door', 'WorkOrder', { ticket: '@ticket', work: 'Двери', hours: 1 })
    .by('clerk')
    .start();

function told(title: string, { steps }: ReturnType<typeof shared>): Story {
  return { title, diagram: together, entities, processes: {}, versions: {}, people: {}, steps };
}

const ofTicket = { ticket: '@ticket' } as const;

export const rowStories: readonly Story[] = [
  story('A ticket and its orders are created in one task: nothing is there before the commit, all of it after', {
    diagram: made,
    entities,
  })
    .by('clerk')
    .start()
    .claim('open')
    .fill({ topic: 'Лифт' })
    .fill({ ...added('1', 'Мотор', 2), ...added('2', 'Двери') })
    .count('WorkOrder', 0)
    .fill({})
    .finish()
    .count('Ticket', 1)
    .records('WorkOrder', { work: 'Мотор', hours: 2 }, { work: 'Двери', hours: null }),

  story('Back drops the rows of the form that is left, and they can be entered again', { diagram: made, entities })
    .by('clerk')
    .start()
    .claim('open')
    .fill({ topic: 'Лифт' })
    .fill({ ...added('1', 'Мотор'), ...added('2', 'Двери') })
    .back('list')
    .fill(added('1', 'Трос'))
    .fill({})
    .finish()
    .records('WorkOrder', { work: 'Трос', hours: null }),

  story('A table asks for as many rows as its rule says, and for its required cells', { diagram: made, entities })
    .by('clerk')
    .start()
    .claim('open')
    .fill({ topic: 'Лифт' })
    .fill({})
    .refused('INVALID')
    .fill(added('1', ''))
    .refused('INVALID')
    .fill({ ...added('1', 'а'), ...added('2', 'б'), ...added('3', 'в'), ...added('4', 'г') })
    .refused('INVALID')
    .fill({ ...added('1', 'а'), ...added('2', 'б'), ...added('3', 'в') })
    .fill({})
    .finish()
    .count('WorkOrder', 3),

  story('Two hundred rows are written by one commit', { diagram: together, entities })
    .enter('ticket', 'Ticket', { topic: 'Лифт' })
    .by('clerk')
    .start()
    .claim('first')
    .fill({ ...ofTicket, ...Object.assign({}, ...Array.from({ length: 200 }, (_, i) => added(`${i}`, `Работа ${i}`))) })
    .finish()
    .count('WorkOrder', 200),

  story('Ten thousand rows are refused, and the task is as it was', { diagram: together, entities })
    .enter('ticket', 'Ticket', { topic: 'Лифт' })
    .by('clerk')
    .start()
    .claim('first')
    .fill({
      ...ofTicket,
      ...Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${T}.+${i}`, 'added'])),
    })
    .refused('INVALID')
    .fill({ ...ofTicket, ...added('1', 'Мотор') })
    .finish()
    .count('WorkOrder', 1),

  told(
    'Two tasks add rows to one ticket at once: both survive',
    shared()
      .claim('first')
      .fill({ ...ofTicket, ...added('1', 'Трос') })
      .claim('second')
      .fill({ ...ofTicket, ...added('1', 'Кнопка') })
      .in('first')
      .finish()
      .in('second')
      .finish()
      .records('WorkOrder', { work: 'Мотор' }, { work: 'Двери' }, { work: 'Трос' }, { work: 'Кнопка' }),
  ),

  told(
    'One task changes a row while another removes its neighbour: both happen',
    shared()
      .claim('first')
      .fill({ ...ofTicket, [`${T}.@motor.hours`]: 5 })
      .claim('second')
      .fill({ ...ofTicket, [`${T}.@door`]: 'removed' })
      .in('first')
      .finish()
      .in('second')
      .finish()
      .records('WorkOrder', { work: 'Мотор', hours: 5 }),
  ),

  told(
    'Two who change the same cell: the second is asked',
    shared()
      .claim('first')
      .fill({ ...ofTicket, [`${T}.@motor.hours`]: 5 })
      .claim('second')
      .fill({ ...ofTicket, [`${T}.@motor.hours`]: 8 })
      .in('first')
      .finish()
      .in('second')
      .finish()
      .refused('CONFLICT')
      .finish({ hours: 'mine' })
      .records('WorkOrder', { work: 'Мотор', hours: 8 }, { work: 'Двери', hours: 1 }),
  ),

  told(
    'A row that one removes and another has changed: who removes it is asked, and may keep it',
    shared()
      .claim('first')
      .fill({ ...ofTicket, [`${T}.@motor.hours`]: 5 })
      .claim('second')
      .fill({ ...ofTicket, [`${T}.@motor`]: 'removed' })
      .in('first')
      .finish()
      .in('second')
      .finish()
      .refused('CONFLICT')
      .finish({ '': 'theirs' })
      .records('WorkOrder', { work: 'Мотор', hours: 5 }, { work: 'Двери', hours: 1 }),
  ),

  told(
    'A row that one removes and another has changed: who removes it is asked, and may remove it',
    shared()
      .claim('first')
      .fill({ ...ofTicket, [`${T}.@motor.hours`]: 5 })
      .claim('second')
      .fill({ ...ofTicket, [`${T}.@motor`]: 'removed' })
      .in('first')
      .finish()
      .in('second')
      .finish()
      .refused('CONFLICT')
      .finish({ '': 'mine' })
      .records('WorkOrder', { work: 'Двери', hours: 1 }),
  ),

  told(
    'A row that one has changed and another has removed: who changed it is told',
    shared()
      .claim('first')
      .fill({ ...ofTicket, [`${T}.@motor.hours`]: 5 })
      .claim('second')
      .fill({ ...ofTicket, [`${T}.@motor`]: 'removed' })
      .finish()
      .in('first')
      .finish()
      .refused('CONFLICT')
      .back('firstList')
      .fill({ ...ofTicket, [`${T}.@motor.hours`]: 5 })
      .refused('INVALID')
      .fill(ofTicket)
      .finish()
      .records('WorkOrder', { work: 'Двери', hours: 1 }),
  ),

  told(
    'A row that both remove is removed once',
    shared()
      .claim('first')
      .fill({ ...ofTicket, [`${T}.@motor`]: 'removed' })
      .claim('second')
      .fill({ ...ofTicket, [`${T}.@motor`]: 'removed' })
      .in('first')
      .finish()
      .in('second')
      .finish()
      .status('ended')
      .records('WorkOrder', { work: 'Двери', hours: 1 }),
  ),
];
