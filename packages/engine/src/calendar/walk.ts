import { uncountable } from './counted.js';
import { calendarDay, workOf } from './day.js';
import { WALK_LIMIT } from './limits.js';
import { dayAt, midnightsOf } from './moment.js';
import type { Ledger } from './why.js';
import type { WorkCalendar } from './work-calendar.js';

/** The `amount`-th working day after `day`. Without a ledger the days between are not told. NO_WORKING_TIME, TOO_FAR. */
export function nthWorkingDay(day: number, amount: number, calendar: WorkCalendar, ledger?: Ledger): number {
  let left = amount;
  for (let at = day + 1; at <= day + WALK_LIMIT; at += 1) {
    const found = calendarDay(at, calendar);
    if (found.off) ledger?.skip(found);
    else left -= 1;
    if (left === 0) return at;
  }
  throw uncountable(left === amount ? 'NO_WORKING_TIME' : 'TOO_FAR');
}

/** Working days after the day `from`, up to and including the day `to`. TOO_FAR. */
export function workingDaysBetween(from: number, to: number, calendar: WorkCalendar): number {
  if (to - from > WALK_LIMIT) throw uncountable('TOO_FAR');
  let count = 0;
  for (let at = from + 1; at <= to; at += 1) if (!calendarDay(at, calendar).off) count += 1;
  return count;
}

/** Where `millis` of working time end; all in milliseconds of UTC, `days` are those on which some of it was spent. */
export interface Spent {
  readonly at: number;
  readonly startsAt: number;
  readonly days: number;
}

/** Spends `millis` of working time from `from` on, and ends with the work, not with the pause after it. NO_WORKING_TIME, TOO_FAR. */
export function spend(from: number, millis: number, calendar: WorkCalendar, ledger?: Ledger): Spent {
  const first = dayAt(from, calendar.timeZone);
  const midnight = midnightsOf(calendar.timeZone);
  let left = millis;
  let startsAt: number | undefined;
  let days = 0;
  for (let day = first; day < first + WALK_LIMIT; day += 1) {
    const found = calendarDay(day, calendar);
    const spans = found.off ? [] : workOf(day, found, calendar.timeZone, midnight).filter(([, to]) => to > from);
    if (spans.length === 0) ledger?.skip(found);
    else days += 1;
    for (const span of spans) {
      const begin = Math.max(span[0], from);
      startsAt ??= begin;
      if (span[1] - begin >= left) return { at: begin + left, startsAt, days };
      left -= span[1] - begin;
    }
  }
  throw uncountable(startsAt === undefined ? 'NO_WORKING_TIME' : 'TOO_FAR');
}

/** Milliseconds of working time between two instants; none where `to` is the earlier. TOO_FAR. */
export function workBetween(from: number, to: number, calendar: WorkCalendar): number {
  const [first, last] = [dayAt(from, calendar.timeZone), dayAt(to, calendar.timeZone)];
  if (last - first > WALK_LIMIT) throw uncountable('TOO_FAR');
  const midnight = midnightsOf(calendar.timeZone);
  let sum = 0;
  for (let day = first; day <= last; day += 1) {
    const found = calendarDay(day, calendar);
    if (found.off) continue;
    for (const span of workOf(day, found, calendar.timeZone, midnight))
      sum += Math.max(0, Math.min(span[1], to) - Math.max(span[0], from));
  }
  return sum;
}
