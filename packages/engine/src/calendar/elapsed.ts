import { type Counted, counted, uncountable } from './counted.js';
import { dayAt, endOf, readMoment, startOf, writeMoment } from './moment.js';
import { measureOf, type TermUnit } from './term.js';
import { nthWorkingDay, spend, workBetween, workingDaysBetween } from './walk.js';
import type { WorkCalendar } from './work-calendar.js';

/**
 * How much of a term that began at `from` has passed at `to`, in `unit`; 0 where `to` is the earlier.
 * Minutes and hours may be fractions. Days are whole: the number of the day that goes on, 0 on the day of the event
 * («идёт 5-й день из 30»), so that at the due date it is the amount of the term.
 * Failures: WRONG_INSTANT, WRONG_TERM (an unknown unit), UNKNOWN_ZONE; TOO_FAR for working time over more than 4000 days.
 */
export function elapsed(from: string, to: string, calendar: WorkCalendar, unit: TermUnit): Counted<number> {
  return counted(calendar.timeZone, () => {
    const measure = measureOf(unit);
    return passed(readMoment(from), readMoment(to), calendar, unit) / ('millis' in measure ? measure.millis : 1);
  });
}

/**
 * The UTC instant at which `share` (0 to 1) of the term from `from` to `due` has passed: 0.8 for the warning at 80 %.
 * It runs as the unit does: 0.8 of ten working days is the end of the eighth of them, 0.8 of three calendar days lies within the third.
 * 1 is the due date itself, and so is every share of a term that ends before it begins.
 * Failures: WRONG_SHARE and those of `elapsed`.
 */
export function partOf(
  from: string,
  due: string,
  share: number,
  calendar: WorkCalendar,
  unit: TermUnit,
): Counted<string> {
  return counted(calendar.timeZone, () => {
    if (!(share >= 0 && share <= 1)) throw uncountable('WRONG_SHARE');
    const measure = measureOf(unit);
    const [begin, end] = [readMoment(from), readMoment(due)];
    const part = share * passed(begin, end, calendar, unit);
    if (share === 1 || end <= begin) return writeMoment(end);
    if (measure.of === 'clock') return writeMoment(begin + Math.floor(part));
    if (measure.of === 'work') return writeMoment(Math.min(end, spend(begin, Math.floor(part), calendar).at));
    const whole = Math.floor(part);
    const first = dayAt(begin, calendar.timeZone);
    const day = measure.of === 'days' ? first + whole + 1 : nthWorkingDay(first, whole + 1, calendar);
    const start = startOf(day, calendar.timeZone);
    const length = startOf(day + 1, calendar.timeZone) - start;
    return writeMoment(Math.min(end, start + Math.floor((part - whole) * length)));
  });
}

/**
 * The due date moved on by a pause: by the time the pause took as the unit counts it, working time for working units.
 * A pause that began after the due date moves nothing: the term had run out.
 * Of a term in days the pause has as many days as the date changed in it, so that a pause within one day moves nothing.
 * Failures: those of `elapsed`, NO_WORKING_TIME.
 */
export function shifted(
  due: string,
  pausedAt: string,
  resumedAt: string,
  calendar: WorkCalendar,
  unit: TermUnit,
): Counted<string> {
  return counted(calendar.timeZone, () => {
    const measure = measureOf(unit);
    const [end, paused, resumed] = [readMoment(due), readMoment(pausedAt), readMoment(resumedAt)];
    const pause = paused > end ? 0 : passed(paused, resumed, calendar, unit);
    if (pause === 0) return writeMoment(end);
    if (measure.of === 'clock') return writeMoment(end + pause);
    if (measure.of === 'work') return writeMoment(spend(end, pause, calendar).at);
    const last = dayAt(end, calendar.timeZone);
    const moved = measure.of === 'days' ? last + pause : nthWorkingDay(last, pause, calendar);
    return writeMoment(endOf(moved, calendar.timeZone));
  });
}

/** Milliseconds of the clock or of work, or days. */
function passed(from: number, to: number, calendar: WorkCalendar, unit: TermUnit): number {
  const measure = measureOf(unit);
  if (to <= from) return 0;
  if (measure.of === 'clock') return to - from;
  if (measure.of === 'work') return workBetween(from, to, calendar);
  const [first, last] = [dayAt(from, calendar.timeZone), dayAt(to, calendar.timeZone)];
  return measure.of === 'days' ? last - first : workingDaysBetween(first, last, calendar);
}
