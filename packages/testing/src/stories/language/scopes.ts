import { card, entity, field } from '../../fixtures/draw.js';
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
} from '../../fixtures/flow.js';
import { type Story, story } from '../../story/story.js';

/** Parts that are run as a whole: for each, calls, undoing. */

const world = (diagram: ReturnType<typeof flow>) => ({ diagram, entities: [] });

const each = (turn: 'together' | 'inTurn') =>
  flow('start > each\n each > done', {
    each: forEach(
      'each',
      { turn, number: 'amount' },
      drawing('start.in > do\n do > done.in', { do: task('do', ['text']) }),
    ),
  });

const vote = flow(
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
const committee = { committee: ['a', 'b', 'c', 'd', 'e'] };

const client = entity('Client', 'Клиент', [
  field('name', 'Имя', { kind: 'text' }),
  field('vip', 'VIP', { kind: 'bool' }),
]);

const letters = flow(
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

const itself = flow('start > call\n call > done', {
  call: block('call', 'Сам себя', { process: 'prc_itself', give: [], take: [] }),
});

const travel = flow(
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
    'flight.back': service('cancel flight'),
    'hotel.back': service('cancel hotel'),
    noMoney: border('pay', error('NO_MONEY')),
    undoAll: block('undo', 'Откатить всё', { node: null }),
  },
);

const travelAsPart = flow(
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
          'flight.back': service('cancel flight'),
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

const calls = { diagram: order('prc_delivery'), entities: [], processes: { prc_delivery: delivery } };

export const scopeStories: readonly Story[] = [
  story('For each, all together: it goes on when the last one is done', world(each('together')))
    .by('clerk')
    .start()
    .open('do: do.form', 'do: do.form', 'do: do.form')
    .complete('do')
    .complete('do')
    .status('running')
    .complete('do')
    .status('ended'),

  story('For each, in turn: the next one begins when the one before is done', world(each('inTurn')))
    .by('clerk')
    .start()
    .open('do: do.form')
    .complete('do')
    .open('do: do.form')
    .complete('do')
    .complete('do')
    .status('ended'),

  story('Three of five votes are enough, and the other two are not asked any more', {
    diagram: vote,
    entities: [],
    people: committee,
  })
    .by('clerk')
    .start()
    .open(
      'ballot: ballot.form',
      'ballot: ballot.form',
      'ballot: ballot.form',
      'ballot: ballot.form',
      'ballot: ballot.form',
    )
    .complete('ballot', { yes: true })
    .complete('ballot', { yes: false })
    .complete('ballot', { yes: true })
    .status('running')
    .complete('ballot', { yes: true })
    .status('ended')
    .vars({ count: 3 })
    .open(),

  story('When three of five cannot be reached any more, nobody else is asked', {
    diagram: vote,
    entities: [],
    people: committee,
  })
    .by('clerk')
    .start()
    .complete('ballot', { yes: false })
    .complete('ballot', { yes: false })
    .status('running')
    .complete('ballot', { yes: false })
    .status('ended')
    .vars({ count: 0 }),

  story('For each record that is found, and for none', { diagram: letters, entities: [client] })
    .enter('a', 'Client', { name: 'Анна', vip: true })
    .enter('b', 'Client', { name: 'Борис', vip: false })
    .enter('c', 'Client', { name: 'Вера', vip: true })
    .by('clerk')
    .start()
    .status('ended')
    .vars({ count: 2 })
    .mail('Здравствуйте, Анна', 'Здравствуйте, Вера'),

  story('For each of nothing goes on at once', { diagram: letters, entities: [client] })
    .by('clerk')
    .start()
    .status('ended')
    .vars({ count: 0 })
    .mail(),

  story('A process is called as a case of its own and brings its values back', calls)
    .by('clerk')
    .start()
    .open('drive: drive.form')
    .complete('drive', { yes: true, count: 3 })
    .status('ended')
    .vars({ amount: 3 }),

  story('An error the called process ends with is caught where it was called', calls)
    .by('clerk')
    .start()
    .complete('drive', { yes: false })
    .status('ended')
    .path('start > call > lost > doneLost')
    .vars({ text: 'LOST' }),

  story('A case that is cancelled takes those it has called with it', calls)
    .by('clerk')
    .start()
    .open('drive: drive.form')
    .abandon()
    .status('cancelled')
    .open(),

  story('A process that calls itself without an end is an incident, not a flood', {
    diagram: itself,
    entities: [],
    processes: { prc_itself: itself },
  })
    .by('clerk')
    .start()
    .incident('call', 'CALLS_TOO_DEEP'),

  story('What was done is undone, the last step first', world(travel))
    .by('clerk')
    .start()
    .answer('flight')
    .answer('hotel')
    .break('pay', 'NO_MONEY')
    .asked('cancel hotel')
    .answer('cancel hotel')
    .asked('cancel flight')
    .answer('cancel flight')
    .status('ended')
    .path('start > flight > hotel > pay > noMoney > undoAll > hotel.back > flight.back > doneUndone'),

  story('What was not done is not undone', world(travel))
    .by('clerk')
    .start()
    .answer('flight')
    .break('hotel', 'FULL')
    .incident('hotel', 'EFFECT_FAILED')
    .retry('hotel')
    .answer('hotel')
    .answer('pay')
    .status('ended'),

  story('A handler of an error undoes what its scope has done', world(travelAsPart))
    .by('clerk')
    .start()
    .answer('flight')
    .break('pay', 'NO_MONEY')
    .asked('cancel flight')
    .answer('cancel flight')
    .open('tell: tell.form')
    .complete('tell')
    .status('ended'),
];
