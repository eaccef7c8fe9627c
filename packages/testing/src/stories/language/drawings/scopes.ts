import { card, entity, field } from '../../../fixtures/draw.js';
import {
  block,
  border,
  drawing,
  error,
  finish,
  flow,
  forEach,
  onEvent,
  service,
  subprocess,
  task,
  when,
} from '../../../fixtures/flow.js';

/** What the stories of parts that run as a whole are drawn with: for each, calls, undoing. */

export const each = (turn: 'together' | 'inTurn') =>
  flow('start > each\n each > done', {
    each: forEach(
      'each',
      { turn, number: 'amount' },
      drawing('start.in > do\n do > done.in', { do: task('do', ['text']) }),
    ),
  });

export const vote = flow(
  `
  start > vote
  vote > enough?
  enough? [count >= 3] > done
  enough? [else] > doneRefused
  `,
  {
    vote: forEach(
      'vote',
      {
        over: { of: 'people', role: 'committee' },
        item: 'who',
        own: ['yes'],
        until: 'quorum',
        counts: 'yes = true',
        quorum: '3',
        agreedInto: 'count',
      },
      drawing('start.in > ballot\n ballot > done.in', {
        ballot: {
          ...task('ballot', ['yes!']),
          settings: { assignee: { to: 'field', field: 'who' } },
        },
      }),
    ),
  },
);
export const committee = { committee: ['anna', 'boris', 'gleb', 'vera', 'zoya'] };

export const client = entity('Client', 'Клиент', [
  field('name', 'Имя', { kind: 'text' }),
  field('vip', 'VIP', { kind: 'bool' }),
]);

export const letters = flow(
  'start > each\n each > done',
  {
    each: forEach(
      'each',
      {
        over: { of: 'records', entity: 'Client', where: [{ field: 'vip', equals: 'true' }] },
        item: 'client',
        doneInto: 'count',
      },
      drawing('start.in > tell\n tell > done.in', {
        tell: block('send', 'Письмо', {
          what: { send: 'mail', to: '"x@example.ru"', subject: 'Здравствуйте, {client.name}', text: '' },
        }),
      }),
    ),
  },
  { card: [card('client', 'Клиент', { kind: 'reference', entity: 'Client' })] },
);

const order = (process: string) =>
  flow(
    `
    start > call
    call > done
    lost > doneLost
    `,
    {
      call: block('call', 'Доставка', {
        process,
        give: [{ field: 'text', value: '"Москва"' }],
        take: [{ field: 'amount', from: 'count' }],
      }),
      lost: border('call', error('LOST', { text: 'code' })),
    },
  );

const delivery = flow(
  `
  start > drive
  drive > ok?
  ok? [yes = true] > done
  ok? [else] > end.lost
  `,
  { drive: task('drive', ['yes!', 'count']), 'end.lost': finish({ kind: 'error', code: 'LOST' }) },
);

const ownEyes = task('check', ['yes!']);

/** A block of the library in which nobody checks what they have begun themselves. */
const checking = flow('start > check\n check > done', {
  check: { ...ownEyes, settings: { ...ownEyes.settings, fourEyes: { initiator: true, steps: [] } } },
});

export const checked = {
  diagram: flow('start > call\n call > done', {
    call: block('call', 'Проверка', { process: 'prc_checking', give: [], take: [] }),
  }),
  entities: [],
  people: { clerk: ['clerk', 'carl'] },
  processes: { prc_checking: checking },
};

export const itself = flow('start > call\n call > done', {
  call: block('call', 'Сам себя', { process: 'prc_itself', give: [], take: [] }),
});

export const travel = flow(
  `
  start > flight
  flight > hotel
  hotel > pay
  pay > done
  flight.undo > flight.back
  hotel.undo > hotel.back
  noMoney > undoAll
  undoAll > doneUndone
  `,
  {
    flight: service('flight'),
    hotel: service('hotel'),
    pay: service('pay'),
    'flight.undo': border('flight', { on: 'compensation' }),
    'hotel.undo': border('hotel', { on: 'compensation' }),
    'flight.back': service('cancelFlight'),
    'hotel.back': service('cancelHotel'),
    noMoney: border('pay', error('NO_MONEY')),
    undoAll: block('undo', 'Откатить всё', { node: null }),
  },
);

export const travelAsPart = flow(
  `
  start > trip
  trip > done
  `,
  {
    trip: subprocess(
      'trip',
      drawing(
        `
        start.in > flight
        flight > pay
        pay > done.in
        flight.undo > flight.back
        `,
        {
          flight: service('flight'),
          pay: service('pay'),
          'flight.undo': border('flight', { on: 'compensation' }),
          'flight.back': service('cancelFlight'),
          failed: onEvent(
            'Не вышло',
            drawing('start.e > undo\n undo > tell\n tell > done.e', {
              'start.e': when(error('NO_MONEY')),
              undo: block('undo', 'Откатить', { node: null }),
              tell: task('tell'),
            }),
          ),
        },
      ),
    ),
  },
);

export const calls = { diagram: order('prc_delivery'), entities: [], processes: { prc_delivery: delivery } };
