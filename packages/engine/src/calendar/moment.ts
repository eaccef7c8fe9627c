import { civilOf, DAY, instantOf, localOf, writeDate } from '@marshrut/expressions';
import { isDate } from '@marshrut/model';
import { uncountable } from './counted.js';

const shape = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/;

/** Milliseconds of a UTC instant between the years 1900 and 2999, so that no term leads out of four-digit years; else WRONG_INSTANT. */
export function readMoment(text: string): number {
  if (!shape.test(text) || !isDate(text.slice(0, 10)) || text < '1900' || text >= '3000')
    throw uncountable('WRONG_INSTANT');
  return Date.parse(text);
}

/** `2026-06-04T20:59:59.999Z` */
export function writeMoment(moment: number): string {
  return new Date(moment).toISOString();
}

/** The day the calendar of the zone shows, in days since 1970-01-01. */
export function dayAt(moment: number, timeZone: string): number {
  return Math.floor(localOf(moment, timeZone) / DAY);
}

/** `2026-06-12` */
export function writeDay(day: number): string {
  return writeDate(civilOf(day, 'calendar'), 'calendar');
}

/** The first instant of a local day; where the clocks skip midnight it is the instant at which they do. */
export function startOf(day: number, timeZone: string): number {
  return instantOf(day * DAY, timeZone);
}

/** `startOf` for a walk from day to day: the end of a day is not looked up again as the start of the next. */
export function midnightsOf(timeZone: string): (day: number) => number {
  let last = { day: Number.NaN, at: 0 };
  return day => {
    if (last.day !== day) last = { day, at: startOf(day, timeZone) };
    return last.at;
  };
}

/** 23:59:59.999 of a local day: its last instant, as times are kept to the millisecond. */
export function endOf(day: number, timeZone: string): number {
  return startOf(day + 1, timeZone) - 1;
}
