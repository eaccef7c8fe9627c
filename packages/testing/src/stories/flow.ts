import type { Diagram } from '@marshrut/model';
import { card, type Drawn, draw, entity, field, fields, role, rows } from '../fixtures/draw.js';
import { type Story, story } from '../story/story.js';

/** What each block does to the flow, in the smallest processes that show it. */

const order = entity('Order', 'Заказ', [
  field('number', 'Номер', { kind: 'number', pattern: 'З-{0000}' }, { unique: true }),
  field('subject', 'Предмет', { kind: 'text', maxLength: 100 }, { required: true, searchable: true }),
  field('price', 'Цена', { kind: 'money', min: '0' }),
  field('approved', 'Согласован', { kind: 'bool' }),
]);

const orderCard = [
  card('subject', 'Предмет', { kind: 'text' }),
  card('price', 'Цена', { kind: 'money' }),
  card('order', 'Заказ', { kind: 'reference', entity: 'Order' }),
  card('word', 'Кодовое слово', { kind: 'text' }, 'transient'),
  card('limit', 'Порог', { kind: 'money' }, 'constant'),
].map(one => (one.key === 'limit' ? { ...one, value: '1000.00' } : one));

const begin: Drawn = { block: 'start', name: 'Начало', settings: {} };
const finish: Drawn = { block: 'end', name: 'Готово', settings: {} };
const make: Drawn = {
  block: 'create',
  name: 'Создать заказ',
  settings: { entity: 'Order', into: 'order', values: rows({ subject: 'subject', price: 'price' }) },
};

function form(...paths: readonly string[]): Drawn {
  return { block: 'form', name: 'Форма', settings: fields(...paths) };
}

/** A task whose nodes follow one another; its own start and end are `<id>Start` and `<id>End`. */
function task(id: string, by: string, steps: Readonly<Record<string, Drawn>>): Record<string, Drawn> {
  const nodes = { [`${id}Start`]: begin, ...steps, [`${id}End`]: finish };
  const way = Object.keys(nodes);
  return {
    [id]: {
      block: 'task',
      name: id,
      settings: role(by),
      inside: { nodes, edges: way.slice(1).map((to, index) => `${way[index]} > ${to}`) },
    },
  };
}

function process(nodes: Readonly<Record<string, Drawn>>, edges: readonly string[]): Diagram {
  return draw({
    name: 'Заказ',
    starters: ['clerk'],
    card: orderCard,
    nodes: { start: begin, ...nodes, done: finish },
    edges,
  });
}

const both = process(
  {
    all: { block: 'parallel', name: 'Все сразу', settings: {} },
    ...task('buy', 'clerk', { ask: form('subject!') }),
    ...task('pay', 'cashier', { sum: form('price!') }),
    together: { block: 'parallel', name: 'Вместе', settings: {} },
  },
  ['start > all', 'all > buy', 'all > pay', 'buy > together', 'pay > together', 'together > done'],
);

const stuck = process(
  {
    either: { block: 'choice', name: 'Одно из', settings: {} },
    ...task('buy', 'clerk', { ask: form('subject!') }),
    ...task('pay', 'cashier', { sum: form('price!') }),
    together: { block: 'parallel', name: 'Вместе', settings: {} },
  },
  [
    'start > either',
    'either [limit > 1] > buy',
    'either [else] > pay',
    'buy > together',
    'pay > together',
    'together > done',
  ],
);

const inTheMiddle = process(
  task('buy', 'clerk', {
    ask: form('subject!'),
    make,
    register: { block: 'commit', name: 'Регистрация', settings: {} },
    more: form('order.number?', 'order.price!'),
  }),
  ['start > buy', 'buy > done'],
);

const handedOver = process(
  task('buy', 'clerk', {
    ask: form('subject!', 'word'),
    make,
    pass: { block: 'handOver', name: 'Начальнику', settings: role('boss') },
    approve: form('order.subject?', 'order.approved!'),
  }),
  ['start > buy', 'buy > done'],
);

const byPrice = process(
  {
    ...task('buy', 'clerk', { ask: form('subject!', 'price'), make }),
    dear: { block: 'choice', name: 'Дорого?', settings: {} },
    ...task('approve', 'boss', { look: form('order.approved!') }),
  },
  [
    'start > buy',
    'buy > dear',
    'dear [order.price > limit] > approve : Да',
    'dear [else] > done : Нет',
    'approve > done',
  ],
);

export const flowStories: readonly Story[] = [
  story('Parallel branches run at once and meet', { diagram: both, entities: [order] })
    .by('clerk')
    .start()
    .open('buy: ask', 'pay: sum')
    .by('cashier')
    .claim('pay')
    .fill({ price: '12,5' })
    .finish()
    .open('buy: ask')
    .status('running')
    .by('clerk')
    .claim('buy')
    .fill({ subject: 'Бумага' })
    .finish()
    .status('ended'),

  story('A join that waits for what will never come is an incident at once', { diagram: stuck, entities: [order] })
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ subject: 'Бумага' })
    .finish()
    .status('running')
    .incident('together', 'JOIN_STUCK')
    .retry('together')
    .status('ended'),

  story('A commit in the middle writes; Back and Cancel do not cross it', { diagram: inTheMiddle, entities: [order] })
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ subject: 'Бумага' })
    .open('buy: register')
    .count('Order', 0)
    .finish()
    .records('Order', { number: 'З-0001', subject: 'Бумага', price: null })
    .back('ask')
    .refused('VISIT_CLOSED')
    .fill({ 'order.price': '99.90' })
    .open('buy: buyEnd')
    .cancel()
    .open('buy: more')
    .status('running')
    .fill({ 'order.price': '100' })
    .finish()
    .status('ended')
    .records('Order', { number: 'З-0001', price: '100.00' }),

  story('A hand-over passes what is staged, and who has passed it on cannot touch it', {
    diagram: handedOver,
    entities: [order],
  })
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ subject: 'Бумага', word: 'сезам' })
    .open('buy: approve')
    .count('Order', 0)
    .fill({ 'order.approved': true })
    .refused('TASK_NOT_YOURS')
    .by('boss')
    .claim('buy')
    .back('ask')
    .refused('VISIT_CLOSED')
    .fill({ 'order.approved': true })
    .finish()
    .status('ended')
    .records('Order', { subject: 'Бумага', approved: true }),

  story('A condition is never answered by a missing value', { diagram: byPrice, entities: [order] })
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ subject: 'Бумага' })
    .finish()
    .status('running')
    .incident('dear', 'VALUE_MISSING', 'order.price'),

  story('A dear order is approved, a cheap one is not asked about', { diagram: byPrice, entities: [order] })
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ subject: 'Станок', price: '1000.01' })
    .finish()
    .open('approve: look')
    .by('boss')
    .claim('approve')
    .fill({ 'order.approved': false })
    .finish()
    .status('ended')
    .records('Order', { price: '1000.01', approved: false }),

  story('A price at the limit goes on without approval', { diagram: byPrice, entities: [order] })
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ subject: 'Бумага', price: '1000' })
    .finish()
    .status('ended'),
];
