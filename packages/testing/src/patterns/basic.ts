import { block, finish, flow, service, task } from '../fixtures/flow.js';
import { type Pattern, pattern } from './pattern.js';

/** Basic control flow, and how branches part and meet. */

const [a, b, c] = [service('a'), service('b'), service('c')];

const both = flow('start > and+\n and+ > a, b\n a > meet+\n b > meet+\n meet+ > c\n c > done', { a, b, c });

const either = flow(
  `
  start > x?
  x? [yes = true] > a
  x? [else] > b
  a > y?
  b > y?
  y? > c
  c > done
  `,
  { a, b, c },
);

const any = flow(
  `
  start > some*
  some* [amount > 10] > a
  some* [yes = true] > b
  some* [else] > c
  a > meet*
  b > meet*
  c > meet*
  meet* > last
  last > done
  `,
  { a, b, c, last: service('last') },
);

const everyTime = flow('start > and+\n and+ > a, b\n a > x?\n b > x?\n x? > c\n c > done', { a, b, c });

const firstGoesOn = (need: number, rest: 'ignore' | 'cancel') =>
  flow('start > and+\n and+ > a, b, c\n a > meet\n b > meet\n c > meet\n meet > last\n last > done', {
    a,
    b,
    c,
    meet: block('parallel', 'Сколько нужно', { need, rest }),
    last: service('last'),
  });

const inALoop = flow(
  `
  start > again?
  again? > and+
  and+ > a, b
  a > meet
  b > meet
  meet > more?
  more? [amount < 2] > again?
  more? [else] > done
  `,
  {
    'more?': block('choice', 'Ещё?'),
    a: task('a', ['amount!']),
    b,
    meet: block('parallel', 'Первый', { need: 1, rest: 'ignore' }),
  },
);

export const basicPatterns: readonly Pattern[] = [
  pattern(1, 'Sequence', flow('start > a\n a > b\n b > done', { a, b }), t =>
    t.start().asked('a').answer('a').asked('b').answer('b').status('ended').path('start > a > b > done'),
  ),
  pattern(2, 'Parallel Split', both, t => t.start().asked('a', 'b')),
  pattern(3, 'Synchronization', both, t =>
    t.start().answer('b').asked('a').answer('a').asked('c').answer('c').status('ended'),
  ),
  pattern(4, 'Exclusive Choice', either, t => t.start({ yes: true }).asked('a')),
  pattern(5, 'Simple Merge', either, t => t.start({ yes: false }).answer('b').asked('c').answer('c').status('ended')),
  pattern(6, 'Multi-Choice', any, t => t.start({ amount: 11, yes: true }).asked('a', 'b')),
  pattern(7, 'Structured Synchronizing Merge', any, t =>
    t
      .start({ amount: 11, yes: true })
      .answer('a')
      .asked('b')
      .answer('b')
      .asked('last')
      .answer('last')
      .status('ended')
      .path('start > some* > a > b > meet* > last > done'),
  ),
  pattern(8, 'Multi-Merge', everyTime, t =>
    t.start().answer('a').asked('b', 'c').answer('b').asked('c', 'c').answer('c').answer('c').status('ended'),
  ),
  pattern(9, 'Structured Discriminator', firstGoesOn(1, 'ignore'), t =>
    t
      .start()
      .answer('b')
      .asked('a', 'c', 'last')
      .answer('last')
      .answer('a')
      .status('running')
      .answer('c')
      .status('ended'),
  ),
  pattern(28, 'Blocking Discriminator', inALoop, t =>
    // The second round waits until the first has brought its late branch.
    t.start().complete('a', { amount: 1 }).asked('b', 'b').answer('b').status('running').answer('b'),
  ),
  pattern(29, 'Cancelling Discriminator', firstGoesOn(1, 'cancel'), t =>
    t.start().answer('b').asked('last').answer('last').status('ended'),
  ),
  pattern(30, 'Structured Partial Join', firstGoesOn(2, 'ignore'), t =>
    t.start().answer('b').asked('a', 'c').answer('a').asked('c', 'last').answer('last').answer('c').status('ended'),
  ),
  pattern(31, 'Blocking Partial Join', firstGoesOn(2, 'ignore'), t =>
    t.start().answer('b').answer('a').asked('c', 'last').answer('c').asked('last').answer('last').status('ended'),
  ),
  pattern(32, 'Cancelling Partial Join', firstGoesOn(2, 'cancel'), t =>
    t.start().answer('b').answer('a').asked('last').answer('last').status('ended'),
  ),
  pattern(
    33,
    'Generalised AND-Join',
    flow(
      `
      start > in?
      in? > and+
      and+ > a, b
      a > x?
      x? > meet+
      b > meet+
      meet+ > last
      last > more?
      more? [yes = true] > in?
      more? [else] > done
      `,
      { a, b, last: task('last', ['yes!']) },
    ),
    t =>
      t
        .start()
        .answer('a')
        .answer('b')
        .complete('last', { yes: true })
        .answer('b')
        .answer('a')
        .complete('last', { yes: false })
        .status('ended'),
  ),
  pattern(
    37,
    'Acyclic Synchronizing Merge',
    flow(
      `
      start > some*
      some* [amount > 10] > a
      some* [yes = true] > x?
      some* [else] > c
      x? [amount > 20] > b
      x? [else] > end.early
      a > meet*
      b > meet*
      c > meet*
      meet* > last
      last > done
      `,
      { a, b, c, last: service('last'), 'end.early': finish() },
    ),
    t => t.start({ amount: 15, yes: true }).answer('a').asked('last').answer('last').status('ended'),
  ),
  pattern(
    38,
    'General Synchronizing Merge',
    flow(
      `
      start > and+
      and+ > a, b
      a > more?
      more? [yes = true] > a
      more? [else] > meet*
      b > meet*
      meet* > last
      last > done
      `,
      { a: task('a', ['yes!']), b, last: service('last') },
    ),
    t =>
      t
        .start()
        .answer('b')
        .complete('a', { yes: true })
        .asked()
        .complete('a', { yes: false })
        .asked('last')
        .answer('last')
        .status('ended'),
  ),
];
