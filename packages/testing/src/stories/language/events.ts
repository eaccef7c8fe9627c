import type { Diagram } from '@marshrut/model';
import { type Story, story } from '../../story/story.js';
import {
  ask,
  escalated,
  firstOf,
  jumps,
  letters,
  nobodyReviews,
  openAgain,
  paid,
  paper,
  reminders,
  serviceFails,
  terminated,
  told,
  tooDear,
  tooLate,
  untilDear,
  withdrawn,
} from './drawings/events.js';

/** What comes from outside: time, messages, signals, conditions, errors; on the way, on borders, around. */

const world = (diagram: Diagram) => ({ diagram, entities: [] });

export const eventStories: readonly Story[] = [
  story('A border event that does not interrupt begins one more branch', world(nobodyReviews))
    .by('clerk')
    .start()
    .open('review: review.form')
    .wait('59m')
    .open('review: review.form')
    .wait('2m')
    .open('escalate: escalate.form', 'review: review.form')
    .complete('review')
    .status('running')
    .by('boss')
    .complete('escalate')
    .status('ended'),

  story('A task that is done in time is not escalated', world(nobodyReviews))
    .by('clerk')
    .start()
    .complete('review')
    .status('ended')
    .wait('2h')
    .path('start > review > review.start > review.form > review.end > done'),

  story('A border event that interrupts takes the task away, and what was entered in it', world(tooLate))
    .by('clerk')
    .start()
    .claim('review')
    .wait('61m')
    .fill({})
    .refused('TASK_NOT_OPEN')
    .open('decide: decide.form')
    .complete('decide')
    .status('ended')
    .path(
      'start > review > review.start > review.form > late > decide > decide.start > decide.form > decide.end > doneLate',
    ),

  story('A repeated timer comes as often as it says, and no more once the work is done', world(reminders))
    .by('clerk')
    .start()
    .wait('61m')
    .mail('Пора')
    .wait('2h')
    .mail('Пора', 'Пора', 'Пора')
    .wait('5h')
    .mail('Пора', 'Пора', 'Пора')
    .complete('review')
    .status('ended'),

  story('A message finds the one that waits for it by its key, and its values their fields', world(paid))
    .by('clerk')
    .start()
    .complete('ask', { text: 'A-1' })
    .message('payment', 'A-2', { sum: 5 })
    .status('running')
    .message('payment', 'A-1', { sum: 'много' })
    .refused('INVALID')
    .message('payment', 'A-1', { sum: 500 })
    .status('ended')
    .vars({ amount: 500 }),

  story('A message that comes early is kept for the one that will wait for it', world(paid))
    .by('clerk')
    .start()
    .message('payment', 'A-1', { sum: 500 })
    .complete('ask', { text: 'A-1' })
    .status('ended')
    .vars({ amount: 500 }),

  story('A message kept too long is gone', world(paid))
    .by('clerk')
    .start()
    .message('payment', 'A-1', { sum: 500 })
    .wait('25h')
    .complete('ask', { text: 'A-1' })
    .status('running'),

  story('Of several events the first is taken and the others are forgotten', world(firstOf))
    .by('clerk')
    .start()
    .complete('ask', { text: 'A-1' })
    .message('payment', 'A-1')
    .open('ship: ship.form')
    .wait('4d')
    .complete('ship')
    .status('ended')
    .path(
      'start > ask > ask.start > ask.form > ask.end > either > paid > ship > ship.start > ship.form > ship.end > done',
    ),

  story('When the term comes first the message is too late', world(firstOf))
    .by('clerk')
    .start()
    .complete('ask', { text: 'A-1' })
    .wait('4d')
    .status('ended')
    .message('payment', 'A-1')
    .path('start > ask > ask.start > ask.form > ask.end > either > never > doneNever'),

  story('A signal reaches everybody who waits for it', world(openAgain))
    .by('clerk')
    .start()
    .signal('something else')
    .status('running')
    .signal('doors open')
    .status('ended'),

  story('A condition is looked at whenever values change, and a missing value is not yet', world(untilDear))
    .by('clerk')
    .start()
    .status('running')
    .complete('count', { amount: 101 })
    .status('ended'),

  story('An error of a service is caught by its code before one that catches any', world(serviceFails))
    .by('clerk')
    .start()
    .asked('bureau')
    .break('bureau', 'NO_HISTORY')
    .open('byHand: byHand.form')
    .vars({ text: 'bureau said so' })
    .complete('byHand')
    .status('ended'),

  story('Any other error is caught by the event for any', world(serviceFails))
    .by('clerk')
    .start()
    .break('bureau', 'TIMEOUT')
    .status('ended')
    .path('start > bureau > any > doneBroken'),

  story('A service that answers goes on, and its answer is on the card', world(serviceFails))
    .by('clerk')
    .start()
    .answer('bureau', { score: 700 })
    .status('ended')
    .vars({ amount: 700 }),

  story('An answer that does not fit is an error, not a wrong value', world(serviceFails))
    .by('clerk')
    .start()
    .answer('bureau', { score: 'хорошо' })
    .status('ended')
    .path('start > bureau > any > doneBroken'),

  story('A letter says values as its readers do, and nothing where nothing is given', world(letters))
    .by('clerk')
    .start()
    .complete('ask', { amount: 12, yes: true })
    .mail('Сумма 12\u00a0000, срочно: да, до 23.06.2026', 'Sum 12,000, urgent: yes, by 23 Jun 2026')
    .status('ended'),

  story('A document is made after the commit, and the field of the case has it', world(paper))
    .by('clerk')
    .start()
    .complete('ask', { text: 'A-1' })
    .open('sign: sign.form')
    .vars({ papers: 'file_made' })
    .complete('sign')
    .status('ended'),

  story('A webhook leaves after the commit, and the case goes on without an answer', world(told))
    .by('clerk')
    .start()
    .asked()
    .complete('ask', { text: 'A-1' })
    .open('review: review.form')
    .asked('ledger')
    .answer('ledger', { ignored: 'да' })
    .asked()
    .complete('review')
    .status('ended'),

  story('A webhook that nobody takes stops no case', world(told))
    .by('clerk')
    .start()
    .complete('ask', { text: 'A-1' })
    .break('ledger', 'GONE')
    .complete('review')
    .status('ended'),

  story('An error inside a subprocess stops all of it and is caught on its border', world(ask))
    .by('clerk')
    .start()
    .complete('ask', { yes: false })
    .status('ended')
    .open(),

  story('A subprocess is left when nothing in it is active any more', world(ask))
    .by('clerk')
    .start()
    .complete('ask', { yes: true })
    .open('a: a.form')
    .complete('a')
    .status('ended'),

  story('An escalation tells those outside while the work goes on', world(escalated))
    .by('clerk')
    .start()
    .open('boss: boss.form', 'work: work.form')
    .complete('work')
    .status('running')
    .by('boss')
    .complete('boss')
    .status('ended'),

  story('A handler that interrupts takes the place of the process', world(withdrawn))
    .by('clerk')
    .start()
    .open('work: work.form')
    .message('withdraw', 'A')
    .open('sorry: sorry.form')
    .complete('sorry')
    .status('ended'),

  story('A handler that does not interrupt runs beside the process, as often as it is called', world(withdrawn))
    .by('clerk')
    .start()
    .message('more', 'A')
    .message('more', 'A')
    .open('read: read.form', 'read: read.form', 'work: work.form')
    .complete('read')
    .complete('read')
    .complete('work')
    .status('ended'),

  story('A terminating end stops everything else', world(terminated))
    .by('clerk')
    .start()
    .open('long: long.form', 'short: short.form')
    .complete('short')
    .status('ended')
    .open(),

  story('A jump goes on where it says', world(jumps)).by('clerk').start({ yes: true }).complete('b').status('ended'),

  story('A handler whose condition does not hold stands by and disturbs nobody', world(tooDear))
    .by('clerk')
    .start()
    .complete('count', { amount: 50 })
    .open('work: work.form')
    .by('manager')
    .abandon()
    .status('cancelled'),

  story('A handler whose condition comes to hold stops the work around it', world(tooDear))
    .by('clerk')
    .start()
    .complete('count', { amount: 500 })
    .open('explain: explain.form')
    .complete('explain')
    .status('ended'),
];
