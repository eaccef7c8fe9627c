import { Failed } from '../run/cell.js';
import { civilOf, DAY, dayNumber, plusMonths, readDate, writeDate } from './civil.js';
import type { Duration } from './duration.js';

/** A day plus months, then days; hours that make no whole days are refused. */
export function plusToDate(date: string, { months, millis }: Duration, at: string): string {
  if (millis % DAY !== 0) throw new Failed('NOT_WHOLE_DAYS', at);
  const start = readDate(date, at);
  const moved = months === 0 ? start : plusMonths(start, months);
  return writeDate(civilOf(dayNumber(moved) + millis / DAY, at), at);
}

export function between(later: string, earlier: string, at: string): Duration {
  return { months: 0, millis: (dayNumber(readDate(later, at)) - dayNumber(readDate(earlier, at))) * DAY };
}
