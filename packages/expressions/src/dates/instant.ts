import { isDate } from '@marshrut/model';
import { Failed } from '../run/cell.js';
import { civilOf, DAY, dayNumber, plusMonths, writeDate } from './civil.js';
import type { Duration } from './duration.js';
import { instantOf, localOf } from './zone.js';

const shape =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** Milliseconds of UTC. Without an offset it is the time the clocks of the zone show. */
export function readInstant(text: string, timeZone: string, at: string): number {
  const match = shape.exec(text);
  if (!match?.[1] || !isDate(match[1])) throw new Failed('NOT_A_DATE', at);
  return match[3] ? Date.parse(text) : instantOf(Date.parse(`${text}Z`), timeZone);
}

/** `2026-11-23T09:30:00.000Z` */
export function writeInstant(instant: number, at: string): string {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  if (!(year >= 1000 && year <= 9999)) throw new Failed('DATE_OUT_OF_RANGE', at);
  return date.toISOString();
}

/** The day the calendar of the zone shows. */
export function dayOf(instant: string, timeZone: string, at: string): string {
  return writeDate(civilOf(Math.floor(localOf(readInstant(instant, timeZone, at), timeZone) / DAY), at), at);
}

/** Months are counted by the calendar of the zone, the rest is exact time. */
export function plusToInstant(instant: string, { months, millis }: Duration, timeZone: string, at: string): string {
  const start = readInstant(instant, timeZone, at);
  if (months === 0) return writeInstant(start + millis, at);
  const local = localOf(start, timeZone);
  const day = Math.floor(local / DAY);
  const moved = dayNumber(plusMonths(civilOf(day, at), months)) * DAY + (local - day * DAY);
  return writeInstant(instantOf(moved, timeZone) + millis, at);
}
