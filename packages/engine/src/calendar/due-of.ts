import { type Counted, counted } from './counted.js';
import { dayAt, endOf, readMoment, startOf, writeDay, writeMoment } from './moment.js';
import { amountOf, measureOf, type Term, type TermUnit } from './term.js';
import { nthWorkingDay, spend } from './walk.js';
import { type DueReason, type Ledger, openLedger } from './why.js';
import type { WorkCalendar } from './work-calendar.js';

/** `at` is the last UTC instant at which the term is kept: what comes later is late. */
export interface Due {
  readonly at: string;
  readonly why: DueReason;
}

export interface DueOptions {
  /**
   * ГК РФ ст. 193: a term in calendar days whose last day is no working day ends on the next working day.
   * Off by default: terms of 59-ФЗ are counted as they are.
   */
  readonly moveToWorkingDay?: boolean;
}

/**
 * When a term that began with the event at `from` (a UTC instant) ends.
 *
 * - minutes, hours: by the clock, from the event.
 * - days, workingDays: counted from the day after the event (ГК РФ ст. 191), by the days of the calendar's zone, and ended with the
 *   last instant of the last day: the act may be done till 24:00 (ГК РФ ст. 194 п. 1), not till the end of working hours. The same
 *   point lets a term end earlier where the act must be done at an organisation that has closed; whoever wants that counts hours.
 * - workingMinutes, workingHours: spent within working hours only, from the event or from the next opening.
 *
 * Failures: WRONG_INSTANT, WRONG_TERM, UNKNOWN_ZONE, NO_WORKING_TIME (nobody works within 4000 days), TOO_FAR (a longer walk than that).
 */
export function dueOf(from: string, term: Term, calendar: WorkCalendar, options: DueOptions = {}): Counted<Due> {
  return counted(calendar.timeZone, () => {
    const amount = amountOf(term);
    const event = readMoment(from);
    const { at, why } = endOfTerm(event, amount, term.unit, calendar, options);
    return { at: writeMoment(at), why: { term: { amount, unit: term.unit }, from: writeMoment(event), ...why } };
  });
}

/**
 * The due date after an extension: it lengthens the term (59-ФЗ ст. 12 ч. 2), so it is counted on from the due date, not from the day
 * it was decided. 30 calendar days and 30 more are 60. A due date that was moved to a working day is counted on from there.
 * Failures are those of `dueOf`.
 */
export function extended(due: string, term: Term, calendar: WorkCalendar, options: DueOptions = {}): Counted<Due> {
  return dueOf(due, term, calendar, options);
}

interface End {
  readonly at: number;
  readonly why: Omit<DueReason, 'term' | 'from'>;
}

function endOfTerm(event: number, amount: number, unit: TermUnit, calendar: WorkCalendar, options: DueOptions): End {
  const measure = measureOf(unit);
  switch (measure.of) {
    case 'clock':
      return byClock(event, amount * measure.millis, calendar);
    case 'work':
      return atWork(event, amount * measure.millis, calendar);
    case 'days':
      return inDays(event, amount, calendar, options.moveToWorkingDay === true);
    case 'workingDays':
      return inWorkingDays(event, amount, calendar);
  }
}

function byClock(event: number, millis: number, calendar: WorkCalendar): End {
  const [first, last] = [dayAt(event, calendar.timeZone), dayAt(event + millis, calendar.timeZone)];
  return end(event + millis, event, last, last - first + 1, calendar);
}

function atWork(event: number, millis: number, calendar: WorkCalendar): End {
  const ledger = openLedger();
  const { at, startsAt, days } = spend(event, millis, calendar, ledger);
  return byCalendar(end(at, startsAt, dayAt(at - 1, calendar.timeZone), days, calendar), ledger, calendar);
}

function inDays(event: number, amount: number, calendar: WorkCalendar, move: boolean): End {
  const day = dayAt(event, calendar.timeZone);
  const last = day + amount;
  if (!move) return endOfDay(day, last, amount, calendar);
  const ledger = openLedger();
  const moved = nthWorkingDay(last - 1, 1, calendar, ledger);
  const movedFrom = moved > last ? writeDay(last) : null;
  return byCalendar(endOfDay(day, moved, amount, calendar), ledger, calendar, movedFrom);
}

function inWorkingDays(event: number, amount: number, calendar: WorkCalendar): End {
  const ledger = openLedger();
  const day = dayAt(event, calendar.timeZone);
  const last = nthWorkingDay(day, amount, calendar, ledger);
  return byCalendar(endOfDay(day, last, amount, calendar), ledger, calendar);
}

function endOfDay(eventDay: number, last: number, amount: number, calendar: WorkCalendar): End {
  const { timeZone } = calendar;
  return end(endOf(last, timeZone), startOf(Math.min(eventDay + 1, last), timeZone), last, amount, calendar);
}

function end(at: number, startsAt: number, last: number, countedDays: number, { key, timeZone }: WorkCalendar): End {
  return {
    at,
    why: {
      startsAt: writeMoment(startsAt),
      startsOn: writeDay(dayAt(startsAt, timeZone)),
      endsOn: writeDay(last),
      timeZone,
      calendar: key,
      countedDays,
      skipped: openLedger().skipped(),
      movedFrom: null,
      settledUntil: null,
    },
  };
}

/** An end that days off had a say in. */
function byCalendar(
  { at, why }: End,
  ledger: Ledger,
  { settledUntil = '9999-12-31' }: WorkCalendar,
  movedFrom: string | null = null,
): End {
  const open = why.endsOn > settledUntil ? settledUntil : null;
  return { at, why: { ...why, skipped: ledger.skipped(), movedFrom, settledUntil: open } };
}
