import { border, escalation, flow, task } from '../../fixtures/flow.js';
import { type Story, story } from '../../story/story.js';

/**
 * Deadlines of tasks. Every story begins on Monday 01.06.2026, 9:00 in Moscow; Friday 12.06.2026 is a holiday. The dates are those
 * of the law: an appeal 30 calendar days and 30 more (59-ФЗ), a bank complaint 15 working days and 10 more (442-ФЗ).
 */

const within = (amount: string, unit: string, more: { warnAt?: number; escalation?: string } = {}) => {
  const drawn = task('answer');
  const deadline = { amount, unit, calendar: null, warnAt: more.warnAt ?? null, escalation: more.escalation ?? '' };
  return { ...drawn, settings: { ...drawn.settings, deadline } };
};

const process = (answer: ReturnType<typeof within>) => ({
  diagram: flow('start > answer\n answer > done', { answer }),
  entities: [],
});

const watched = {
  diagram: flow(
    `
    start > answer
    answer > done
    late > boss
    boss > doneBoss
    `,
    {
      answer: within('4', 'workingHours', { warnAt: 80, escalation: 'LATE' }),
      late: border('answer', escalation('LATE'), false),
      boss: task('boss', ['note'], 'boss'),
    },
  ),
  entities: [],
};

/** The last minute of a day in Moscow. */
const endOf = (day: string) => new Date(Date.parse(`${day}T23:59:59.999+03:00`)).toISOString().slice(0, 16);

const legal = (title: string, amount: string, unit: string, day: string): Story =>
  story(title, process(within(amount, unit)))
    .by('clerk')
    .start()
    .deadlines(`answer: running ${endOf(day)}`)
    .complete('answer')
    .status('ended');

export const deadlineStories: readonly Story[] = [
  legal('Three calendar days', '3', 'days', '2026-06-04'),
  legal('Seven calendar days', '7', 'days', '2026-06-08'),
  legal('Thirty calendar days', '30', 'days', '2026-07-01'),
  legal('Seven working days, over a weekend', '7', 'workingDays', '2026-06-10'),
  legal('Fifteen working days, over a holiday', '15', 'workingDays', '2026-06-23'),

  story('An extension counts on from the due date', process(within('30', 'days')))
    .by('clerk')
    .start()
    .extend('answer', 30, 'days')
    .deadlines(`answer: running ${endOf('2026-07-31')}`),

  story('Fifteen working days and ten more', process(within('15', 'workingDays')))
    .by('clerk')
    .start()
    .extend('answer', 10, 'workingDays')
    .deadlines(`answer: running ${endOf('2026-07-07')}`),

  story('Four working hours: a warning, then overdue, then somebody else looks', watched)
    .by('clerk')
    .start()
    .wait('3h')
    .deadlines('answer: running 2026-06-01T11:00')
    .wait('13m')
    .deadlines('answer: warned 2026-06-01T11:00')
    .wait('2h')
    .deadlines('answer: missed 2026-06-01T11:00')
    .open('answer: answer.form', 'boss: boss.form')
    .complete('answer')
    .by('boss')
    .complete('boss')
    .status('ended'),

  story('Working time paused moves the due date by the working time of the pause', watched)
    .by('clerk')
    .start()
    .pauseTerm('answer')
    .pauseTerm('answer')
    .refused('DEADLINE_UNFIT')
    .wait('20h')
    .resumeTerm('answer')
    .deadlines('answer: running 2026-06-02T09:59')
    .wait('3h')
    .open('answer: answer.form'),

  story('A task that is done in time is never overdue', watched)
    .by('clerk')
    .start()
    .complete('answer')
    .status('ended')
    .wait('30h')
    .status('ended'),
];
