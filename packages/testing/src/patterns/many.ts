import {
  block,
  border,
  drawing,
  flow,
  forEach,
  message,
  onEvent,
  service,
  subprocess,
  task,
  when,
} from '../fixtures/flow.js';
import { type Pattern, pattern, unsupported } from './pattern.js';

/** Several instances of one thing. */

const one = drawing('start.in > do\n do > done.in', { do: task('do', ['yes']) });

const three = flow('start > each\n each > done', { each: forEach('each', {}, one) });

const asMany = flow('start > each\n each > done', {
  each: forEach('each', { over: { of: 'times', count: 'count' } }, one),
});

const asTheyCome = flow('start > stage\n stage > done', {
  stage: subprocess(
    'stage',
    drawing('start.in > first\n first > done.in', {
      first: task('first'),
      more: onEvent(
        'ещё',
        drawing('start.m > more.do\n more.do > done.m', {
          'start.m': when(message('more'), false),
          'more.do': task('more.do'),
        }),
      ),
    }),
  ),
});

const started = flow('start > tell\n tell > again\n again > done', {
  tell: block('send', 'Начать', { what: { send: 'message', name: 'begin', key: '', values: [] } }),
  again: block('send', 'Начать', { what: { send: 'message', name: 'begin', key: '', values: [] } }),
});

const begun = flow('start > work\n work > done', {
  start: block('start', 'Начало', { trigger: message('begin') }),
  work: task('work'),
});

const quorum = flow('start > each\n each > done', {
  each: forEach('each', { until: 'quorum', quorum: '2', agreedInto: 'count' }, one),
});

const stopped = flow('start > each\n each > done\n stop > doneStopped', {
  each: forEach('each', {}, one),
  stop: border('each', message('stop')),
});

const forced = flow('start > each\n each > last\n enough > last?\n last? > last\n last > done', {
  each: forEach('each', {}, one),
  enough: border('each', message('enough')),
  last: service('last'),
});

export const manyPatterns: readonly Pattern[] = [
  pattern(
    12,
    'Multiple Instances without Synchronization',
    { diagram: started, entities: [], processes: { prc_begun: begun } },
    t => t.start().status('ended').open('work: work.form', 'work: work.form').complete('work').complete('work').open(),
  ),
  pattern(13, 'Multiple Instances with a priori Design-Time Knowledge', three, t =>
    t.start().complete('do').complete('do').status('running').complete('do').status('ended'),
  ),
  pattern(14, 'Multiple Instances with a priori Run-Time Knowledge', asMany, t =>
    t.start({ count: 2 }).complete('do').status('running').complete('do').status('ended'),
  ),
  pattern(15, 'Multiple Instances without a priori Run-Time Knowledge', asTheyCome, t =>
    t
      .start()
      .message('more')
      .open('first: first.form', 'more.do: more.do.form')
      .complete('first')
      .status('running')
      .message('more')
      .complete('more.do')
      .complete('more.do')
      .status('ended'),
  ),
  pattern(26, 'Cancel Multiple Instance Activity', stopped, t =>
    t.start().complete('do').message('stop').status('ended').open(),
  ),
  pattern(27, 'Complete Multiple Instance Activity', forced, t =>
    t.start().complete('do').message('enough').open().asked('last').answer('last').status('ended'),
  ),
  unsupported(
    34,
    'Static Partial Join for Multiple Instances',
    'A for-each that has enough stops the rest (pattern 35). Letting them go on unseen would leave people with tasks whose result nobody awaits.',
  ),
  pattern(35, 'Cancelling Partial Join for Multiple Instances', quorum, t =>
    t.start().complete('do').status('running').complete('do').status('ended').open(),
  ),
  unsupported(
    36,
    'Dynamic Partial Join for Multiple Instances',
    'Instances cannot be added to a for-each that has begun; pattern 15 shows how more work is taken while it goes on, without a partial join.',
  ),
];
