import { dayOf } from './instant.js';

let last = { now: '', timeZone: '', today: '' };

/** The calendar day of the UTC instant `now` in the IANA zone: `2026-11-23`. An unknown zone is a RangeError. */
export function todayIn(now: string, timeZone: string): string {
  if (last.now !== now || last.timeZone !== timeZone) last = { now, timeZone, today: dayOf(now, timeZone, 'today()') };
  return last.today;
}
