import {
  block,
  border,
  condition,
  drawing,
  finish,
  flow,
  message,
  service,
  signal,
  subprocess,
  task,
  timer,
  wait,
} from '../fixtures/flow.js';
import { type Pattern, pattern, unsupported } from './pattern.js';

/** Loops, states, triggers, cancelling and ending. */

const [a, b] = [service('a'), service('b')];

const cycles = flow(
  `
  start > x?
  x? > a
  a > y?
  y? > b
  b > again?
  again? [amount < 2] > x?
  again? [amount < 4] > y?
  again? [else] > done
  `,
  { a, b: service('b', { amount: 'n' }) },
);

const repeat = flow('start > x?\n x? > a\n a > again?\n again? [yes = true] > x?\n again? [else] > done', {
  a: task('a', ['yes!']),
});

const recursion = flow('start > deeper?\n deeper? [amount > 0] > call\n deeper? [else] > done\n call > done', {
  call: block('call', 'Глубже', {
    process: 'prc_deeper',
    give: [{ field: 'amount', value: 'amount - 1' }],
    take: [],
  }),
});

export const statePatterns: readonly Pattern[] = [
  pattern(10, 'Arbitrary Cycles', cycles, t =>
    t
      .start()
      .answer('a')
      .answer('b', { n: 1 })
      .answer('a')
      .answer('b', { n: 3 })
      .answer('b', { n: 4 })
      .status('ended')
      .path('start > x? > a > y? > b > again? > x? > a > y? > b > again? > y? > b > again? > done'),
  ),
  pattern(11, 'Implicit Termination', flow('start > and+\n and+ > a, b\n a > done\n b > end.b', { a, b }), t =>
    t.start().answer('a').status('running').answer('b').status('ended'),
  ),
  pattern(
    16,
    'Deferred Choice',
    flow('start > first\n first > paid, late\n paid > done\n late > doneLate', {
      first: block('firstOf', 'Что раньше'),
      paid: wait('paid', message('paid')),
      late: wait('late', timer('1d')),
    }),
    t => t.start().message('paid').status('ended').path('start > first > paid > done'),
  ),
  unsupported(
    17,
    'Interleaved Parallel Routing',
    'Any order, but never two at once, needs a lock between branches. In turn is for-each; at once is parallel.',
  ),
  pattern(
    18,
    'Milestone',
    // A note may be written for as long as the order is open, and not a moment longer.
    flow('start > and+\n and+ > order, note\n order > done\n note > doneNote\n closed > doneClosed', {
      order: task('order', ['yes!']),
      note: task('note'),
      closed: border('note', condition('yes = true')),
    }),
    t => t.start().open('note: note.form', 'order: order.form').complete('order', { yes: true }).open().status('ended'),
  ),
  pattern(
    19,
    'Cancel Activity',
    flow('start > work\n work > done\n stop > doneStopped', {
      work: task('work'),
      stop: border('work', message('stop')),
    }),
    t => t.start().message('stop').status('ended').open(),
  ),
  pattern(
    20,
    'Cancel Case',
    flow('start > and+\n and+ > work, a\n work > done\n a > done', { work: task('work'), a }),
    t => t.start().abandon().status('cancelled').open().asked(),
  ),
  pattern(21, 'Structured Loop', repeat, t =>
    t.start().complete('a', { yes: true }).complete('a', { yes: false }).status('ended'),
  ),
  pattern(22, 'Recursion', { diagram: recursion, entities: [], processes: { prc_deeper: recursion } }, t =>
    t.start({ amount: 3 }).status('ended'),
  ),
  pattern(
    23,
    'Transient Trigger',
    flow('start > a\n a > opens\n opens > done', { a, opens: wait('opens', signal('open')) }),
    t => t.start().signal('open').answer('a').status('running').signal('open').status('ended'),
  ),
  pattern(
    24,
    'Persistent Trigger',
    flow('start > a\n a > paid\n paid > done', { a, paid: wait('paid', message('paid')) }),
    t => t.start().message('paid').answer('a').status('ended'),
  ),
  pattern(
    25,
    'Cancel Region',
    flow('start > region\n region > done\n stop > doneStopped', {
      region: subprocess(
        'region',
        drawing('start.r > and+\n and+ > work, a\n work > done.r\n a > end.a', { work: task('work'), a }),
      ),
      stop: border('region', message('stop')),
    }),
    t => t.start().open('work: work.form').message('stop').status('ended').open().asked(),
  ),
  unsupported(
    39,
    'Critical Section',
    'Two branches that must never be at work at the same time would need a lock across branches; the business record they share is guarded by its version instead.',
  ),
  unsupported(40, 'Interleaved Routing', 'As pattern 17, without any order between the activities.'),
  unsupported(
    41,
    'Thread Merge',
    'A join counts edges, not threads of one edge. What was begun as several is brought together by the for-each that began it.',
  ),
  unsupported(
    42,
    'Thread Split',
    'Several threads on one edge would have no names for people. A for-each begins as many as there are items.',
  ),
  pattern(
    43,
    'Explicit Termination',
    flow('start > and+\n and+ > a, b\n a > done\n b > end.all', { a, b, 'end.all': finish({ kind: 'terminate' }) }),
    t => t.start().answer('b').status('ended').asked(),
  ),
];
