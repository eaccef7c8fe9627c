import { Failed } from '../run/cell.js';
import { DAY } from './civil.js';

/** Months of a calendar and exact milliseconds, both whole; a day is 24 hours. */
export interface Duration {
  readonly months: number;
  readonly millis: number;
}

const shape =
  /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,3}))?S)?)?$/;
/** A thousand years. */
const MONTHS_LIMIT = 12_000;
const MILLIS_LIMIT = 366_000 * DAY;

/** ISO 8601: `P30D`, `P1Y6M`, `P2W`, `PT36H`, `-P1D`. */
export function readDuration(text: string, at: string): Duration {
  const match = shape.exec(text.trim());
  if (!match || !/\d/.test(text)) throw new Failed('NOT_A_DURATION', at);
  const part = (index: number): number => Number(match[index] ?? 0);
  const hours = part(4) * 168 + part(5) * 24 + part(6);
  const millis = ((hours * 60 + part(7)) * 60 + part(8)) * 1000 + Number((match[9] ?? '').padEnd(3, '0'));
  const sign = match[1] ? -1 : 1;
  return bounded({ months: sign * (part(2) * 12 + part(3)), millis: sign * millis }, at);
}

export function bounded({ months, millis }: Duration, at: string): Duration {
  if (Math.abs(months) > MONTHS_LIMIT || Math.abs(millis) > MILLIS_LIMIT) throw new Failed('DATE_OUT_OF_RANGE', at);
  return { months: months + 0, millis: millis + 0 };
}

export function plusDuration(left: Duration, right: Duration, at: string): Duration {
  return bounded({ months: left.months + right.months, millis: left.millis + right.millis }, at);
}

export function timesDuration({ months, millis }: Duration, factor: number, at: string): Duration {
  return bounded({ months: months * factor, millis: millis * factor }, at);
}

/** Months and days do not measure each other: durations that mix them are told apart only where both parts agree. */
export function compareDurations(left: Duration, right: Duration, at: string): number {
  const months = left.months - right.months;
  const millis = left.millis - right.millis;
  if (months === 0) return millis;
  if (millis === 0 || Math.sign(months) === Math.sign(millis)) return months;
  throw new Failed('NOT_COMPARABLE', at);
}

/** Whole days of the exact part, towards zero. */
export function wholeDays({ millis }: Duration): number {
  return Math.trunc(millis / DAY) + 0;
}
