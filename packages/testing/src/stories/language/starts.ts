import { card, entity, field, rows } from '../../fixtures/draw.js';
import { begin, block, flow, message, record, task, timer, webhook } from '../../fixtures/flow.js';
import { type Story, story } from '../../story/story.js';

/** Cases that nobody starts by hand: a moment comes, or a record appears or changes. */

const order = entity('Order', 'Заказ', [
  field('subject', 'Предмет', { kind: 'text' }),
  field('price', 'Цена', { kind: 'money' }),
  field('checked', 'Проверен', { kind: 'bool' }),
  field('seen', 'Просмотров', { kind: 'int' }),
]);

const ofOrder = card('order', 'Заказ', { kind: 'reference', entity: 'Order' });

const change = (values: Readonly<Record<string, string>>) =>
  block('change', 'Отметить', { record: 'order', values: rows(values) });

const once = {
  diagram: flow('start > hand\n hand > done\n soon > review\n review > doneSoon', {
    soon: begin({ trigger: timer('1h') }),
  }),
  entities: [],
};

const threeTimes = {
  diagram: flow('start > hand\n hand > done\n again > review\n review > doneAgain', {
    again: begin({ trigger: timer('every 1h x3') }),
  }),
  entities: [],
};

const made = {
  diagram: flow(
    'start > hand\n hand > done\n made > mark\n mark > look\n look > doneMade',
    {
      made: begin({ trigger: record('Order', 'created', 'order') }),
      mark: change({ checked: 'true' }),
      look: task('look', ['order.subject?']),
    },
    { card: [ofOrder] },
  ),
  entities: [order],
};

const becomesDear = {
  diagram: flow(
    'start > hand\n hand > done\n dear > approve\n approve > doneDear',
    {
      dear: begin({ trigger: record('Order', 'any', 'order', 'order.price > 1000') }),
      approve: task('approve', ['order.price?']),
    },
    { card: [ofOrder] },
  ),
  entities: [order],
};

const endless = {
  diagram: flow(
    'start > hand\n hand > done\n seen > mark\n mark > doneSeen',
    {
      seen: begin({ trigger: record('Order', 'any', 'order') }),
      mark: change({ seen: 'order.seen + 1' }),
    },
    { card: [ofOrder] },
  ),
  entities: [order],
};

const twoProcesses = {
  diagram: flow(
    'start > buy\n buy > done',
    {
      buy: {
        block: 'task',
        name: 'buy',
        settings: { assignee: { to: 'role', role: 'clerk' } },
        inside: {
          nodes: {
            'buy.start': begin(),
            'buy.form': block('form', 'buy', { fields: [{ path: 'text', mode: 'edit', required: true }] }),
            'buy.make': block('create', 'Создать', {
              entity: 'Order',
              into: 'order',
              values: rows({ subject: 'text' }),
            }),
            'buy.end': block('end', 'Готово'),
          },
          edges: ['buy.start > buy.form', 'buy.form > buy.make', 'buy.make > buy.end'],
        },
      },
    },
    { card: [ofOrder] },
  ),
  processes: {
    prc_check: flow(
      'made > check\n check > done',
      { made: begin({ trigger: record('Order', 'created', 'order') }), check: task('check', ['order.subject?']) },
      { card: [ofOrder] },
    ),
  },
  entities: [order],
};

const called = {
  diagram: flow('start > hand\n hand > done\n hook > handle\n handle > doneHook', {
    hook: begin({ trigger: webhook('shop', { text: 'order.number', amount: 'order.items.0.count' }) }),
    handle: task('handle', ['text?', 'amount?']),
  }),
  entities: [],
};

const pingPong = {
  diagram: flow('start > say\n ping > say\n say > done', {
    ping: begin({ trigger: message('ping') }),
    say: block('send', 'Отправить', { what: { send: 'message', name: 'ping', key: '', values: [] } }),
  }),
  entities: [],
};

export const startStories: readonly Story[] = [
  story('A term after publishing starts one case', once)
    .by('clerk')
    .wait('59m')
    .open()
    .wait('2m')
    .open('review: review.form')
    .wait('5h')
    .open('review: review.form'),

  story('A repeat starts a case at each of its moments, as many as it says', threeTimes)
    .by('clerk')
    .wait('61m')
    .open('review: review.form')
    .complete('review')
    .wait('1h')
    .open('review: review.form')
    .wait('6h')
    .open('review: review.form', 'review: review.form'),

  story('A new record starts one case, which may change it', made)
    .by('clerk')
    .enter('table', 'Order', { subject: 'Стол' })
    .wait('1s')
    .open('look: look.form')
    .records('Order', { subject: 'Стол', checked: true })
    .edit('table', { subject: 'Стол письменный' })
    .wait('1s')
    .open('look: look.form')
    .complete('look')
    .open(),

  story('With a condition a record starts a case when it comes to hold, not each time it is changed', becomesDear)
    .by('clerk')
    .enter('table', 'Order', { subject: 'Стол', price: '900.00' })
    .wait('1s')
    .open()
    .edit('table', { price: '1100.00' })
    .wait('1s')
    .open('approve: approve.form')
    .edit('table', { price: '1200.00' })
    .wait('1s')
    .open('approve: approve.form')
    .edit('table', { price: '100.00' })
    .edit('table', { price: '2000.00' })
    .wait('1s')
    .open('approve: approve.form', 'approve: approve.form')
    .enter('chair', 'Order', { subject: 'Кресло', price: '5000.00' })
    .wait('1s')
    .open('approve: approve.form', 'approve: approve.form', 'approve: approve.form'),

  story('A process that starts itself by the record it changes stops with an incident, not never', endless)
    .by('clerk')
    .enter('table', 'Order', { seen: 0 })
    .wait('1s')
    .incident('seen', 'STARTS_TOO_DEEP')
    .records('Order', { seen: 21 })
    .retry('seen')
    .records('Order', { seen: 22 })
    .incident('seen', 'STARTS_TOO_DEEP'),

  story('Cases that start each other by messages stop with an incident, too', pingPong)
    .by('clerk')
    .start()
    .status('ended')
    .incident('ping', 'STARTS_TOO_DEEP'),

  story('A webhook starts one case with what it brings, however often it is sent', called)
    .by('clerk')
    .webhook('shop', { order: { number: 'A-1', items: [{ count: 5 }] } })
    .open('handle: handle.form')
    .webhook('bank', { order: { number: 'A-1' } })
    .refused('NOTHINGSTARTS')
    .webhook('shop', { order: { number: { no: 'text' } } })
    .refused('INVALID')
    .webhook('shop', { order: { items: [{ count: 'много' }] } })
    .refused('INVALID')
    .open('handle: handle.form'),

  story('What a task commits starts another process, and only when it is committed', twoProcesses)
    .by('clerk')
    .start()
    .claim('buy')
    .fill({ text: 'Стол' })
    .wait('1s')
    .open('buy: buy.end')
    .finish()
    .status('ended')
    .open('check: check.form')
    .complete('check')
    .open(),
];
