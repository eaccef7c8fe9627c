import { card } from '../../../fixtures/draw.js';
import {
  block,
  border,
  condition,
  drawing,
  error,
  escalation,
  finish,
  flow,
  message,
  onEvent,
  service,
  signal,
  subprocess,
  task,
  timer,
  wait,
  when,
} from '../../../fixtures/flow.js';

/** What the stories of events are drawn with: time, messages, signals, conditions and errors; on the way, on borders, around. */

export const nobodyReviews = flow(
  `
  start > review
  review > done
  late > escalate
  escalate > doneLate
  `,
  { review: task('review'), late: border('review', timer('1h'), false), escalate: task('escalate', ['note'], 'boss') },
);

export const tooLate = flow(
  `
  start > review
  review > done
  late > decide
  decide > doneLate
  `,
  { late: border('review', timer('1h')) },
);

export const reminders = flow(
  `
  start > review
  review > done
  again > remind
  remind > doneReminding
  `,
  {
    again: border('review', timer('every 1h x3'), false),
    remind: block('send', 'Напомнить', { what: { send: 'mail', to: '"clerk@example.ru"', subject: 'Пора', text: '' } }),
  },
);

export const paid = flow(
  `
  start > ask
  ask > paid
  paid > done
  `,
  { ask: task('ask', ['text!']), paid: wait('оплата', message('payment', 'text', { amount: 'sum' })) },
);

export const firstOf = flow(
  `
  start > ask
  ask > either
  either > paid, never
  paid > ship
  ship > done
  never > doneNever
  `,
  {
    ask: task('ask', ['text!']),
    either: block('firstOf', 'Что раньше'),
    paid: wait('оплата', message('payment', 'text')),
    never: wait('срок', timer('3d')),
  },
);

export const openAgain = flow(
  `
  start > both+
  both+ > a, b
  a > meet+
  b > meet+
  meet+ > done
  `,
  { a: wait('a', signal('doors open')), b: wait('b', signal('doors open')) },
);

export const untilDear = flow(
  `
  start > both+
  both+ > count, dear
  count > meet+
  dear > meet+
  meet+ > done
  `,
  { count: task('count', ['amount!']), dear: wait('дорого', condition('amount > 100')) },
);

export const serviceFails = flow(
  `
  start > bureau
  bureau > done
  noHistory > byHand
  byHand > doneByHand
  any > doneBroken
  `,
  {
    bureau: service('bureau', { amount: 'score' }),
    noHistory: border('bureau', error('NO_HISTORY', { text: 'message' })),
    any: border('bureau', error()),
  },
);

/** Another system is told while a task is done; nobody waits for what it says. */
export const told = flow(
  `
  start > ask
  ask > tell
  tell > review
  review > done
  `,
  {
    ask: task('ask', ['text']),
    tell: block('send', 'tell', {
      what: { send: 'webhook', service: 'ledger', values: [{ name: 'what', value: 'text' }] },
    }),
    review: task('review'),
  },
);

/** Two letters about the same, each in its own words. */
export const letters = flow(
  `
  start > ask
  ask > ru
  ru > en
  en > done
  `,
  {
    ask: task('ask', ['amount!', 'yes!', 'text']),
    ru: letter('ru', 'Сумма {amount * 1000}, {text}срочно: {yes}, до {date("2026-06-23")}'),
    en: letter('en', 'Sum {amount * 1000}, urgent: {yes}, by {date("2026-06-23")}'),
  },
);

/** A paper is made of what was entered, and the next task has it. */
export const paper = flow(
  `
  start > ask
  ask > letter
  letter > sign
  sign > done
  `,
  {
    ask: task('ask', ['text']),
    letter: block('document', 'letter', {
      name: 'Ответ {text}.docx',
      text: 'На {text} от {date("2026-06-23")}.',
      into: 'papers',
    }),
    sign: task('sign', ['papers']),
  },
  { card: [card('papers', 'Бумаги', { kind: 'file' })] },
);

function letter(name: string, subject: string) {
  return block('send', name, { what: { send: 'mail', to: '"a@b.ru"', subject, text: subject } });
}

export const ask = flow(
  `
  start > ask
  ask > stage
  stage > done
  refused > doneRefused
  `,
  {
    ask: task('ask', ['yes!']),
    stage: errorInsideStage(),
    refused: border('stage', error('REFUSED')),
  },
);

function errorInsideStage() {
  return subprocess(
    'stage',
    drawing(
      `
      start.in > fork+
      fork+ > a, ok?
      ok? [yes = true] > done.ok
      ok? [else] > end.refused
      a > done.a
      `,
      { 'end.refused': finish({ kind: 'error', code: 'REFUSED' }) },
    ),
  );
}

export const escalated = flow(
  `
  start > stage
  stage > done
  told > boss
  boss > doneBoss
  `,
  {
    stage: subprocess(
      'stage',
      drawing('start.in > tell\n tell > work\n work > done.in', {
        tell: block('escalate', 'Сообщить', { code: 'DEAR' }),
      }),
    ),
    told: border('stage', escalation('DEAR'), false),
    boss: task('boss', ['note'], 'boss'),
  },
);

export const withdrawn = flow(
  `
  start > work
  work > done
  `,
  {
    withdrawal: onEvent(
      'Отзыв',
      drawing('start.w > sorry\n sorry > done.w', {
        'start.w': when(message('withdraw', '"A"')),
        sorry: task('sorry'),
      }),
    ),
    note: onEvent(
      'Дополнение',
      drawing('start.n > read\n read > done.n', { 'start.n': when(message('more', '"A"'), false), read: task('read') }),
    ),
  },
);

/** A handler that begins when a condition on the card comes to hold, and stops the rest. */
export const tooDear = flow(
  `
  start > both+
  both+ > count, work
  count > meet+
  work > meet+
  meet+ > done
  `,
  {
    count: task('count', ['amount!']),
    dear: onEvent(
      'Дорого',
      drawing('start.d > explain\n explain > done.d', {
        'start.d': when(condition('amount > 100')),
        explain: task('explain'),
      }),
    ),
  },
);

export const terminated = flow(
  `
  start > both+
  both+ > long, short
  long > done
  short > end!
  `,
  { 'end!': finish({ kind: 'terminate' }) },
);

export const jumps = flow(
  `
  start > here?
  here? [yes = true] > away
  here? [else] > b
  b > done
  `,
  { away: block('goTo', 'К b', { to: 'b' }) },
);
