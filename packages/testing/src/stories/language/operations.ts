import { card, entity, field, rows } from '../../fixtures/draw.js';
import { block, flow, service, task, timer, wait } from '../../fixtures/flow.js';
import { type Story, story } from '../../story/story.js';

/** What people who answer for a case do to it, and steps that write without a task. */

const world = (diagram: ReturnType<typeof flow>) => ({ diagram, entities: [] });

const patient = flow('start > ask\n ask > later\n later > done', { later: wait('позже', timer('1h')) });

const branching = flow(
  `
  start > check
  check > big?
  big? [amount > 100] > boss
  big? [else] > done
  boss > doneBoss
  `,
  { check: service('check', { amount: 'sum' }), boss: task('boss', ['note'], 'boss') },
);

const register = entity('Entry', 'Запись', [
  field('number', '№', { kind: 'number', pattern: '{000}' }),
  field('text', 'Текст', { kind: 'text' }, { required: true }),
  field('amount', 'Сумма', { kind: 'int' }),
]);

const writes = flow(
  `
  start > make
  make > raise
  raise > done
  `,
  {
    make: block('create', 'Создать', {
      entity: 'Entry',
      into: 'entry',
      values: rows({ text: 'text', amount: 'amount' }),
    }),
    raise: block('change', 'Изменить', { record: 'entry', values: rows({ amount: 'amount + 1' }) }),
  },
  { card: [card('entry', 'Запись', { kind: 'reference', entity: 'Entry' })] },
);

export const operationStories: readonly Story[] = [
  story('A suspended case takes no work, and its timers wait for it', world(patient))
    .by('clerk')
    .start()
    .complete('ask')
    .suspend()
    .status('suspended')
    .wait('2h')
    .status('suspended')
    .goOn()
    .status('ended'),

  story('A suspended task cannot be worked on until the case goes on', world(patient))
    .by('clerk')
    .start()
    .claim('ask')
    .suspend()
    .fill({})
    .refused('CASE_SUSPENDED')
    .goOn()
    .fill({})
    .finish()
    .wait('61m')
    .status('ended'),

  story('A step that fails is skipped, and the way goes on behind it', world(branching))
    .by('clerk')
    .start()
    .break('check', 'DOWN')
    .incident('check', 'EFFECT_FAILED')
    .skip('check')
    .incident('big?', 'VALUE_MISSING', 'amount')
    .skip('big?')
    .status('ended'),

  story('A step is stopped and another entered in its place', world(branching))
    .by('clerk')
    .start()
    .asked('check')
    .enterNode('boss')
    .stop('check')
    .open('boss: boss.form')
    .asked()
    .by('boss')
    .complete('boss')
    .status('ended'),

  story('Steps outside any task write at once, whole and once', { diagram: writes, entities: [register] })
    .by('clerk')
    .start({ text: 'первая', amount: 1 })
    .status('ended')
    .records('Entry', { number: '001', text: 'первая', amount: 2 }),

  story('A record that is not fit to be written is an incident, and nothing is written', {
    diagram: writes,
    entities: [register],
  })
    .by('clerk')
    .start({ amount: 1 })
    .incident('make', 'RECORD_INVALID', 'Entry.text')
    .count('Entry', 0),
];
