import { isDate } from '@marshrut/model';
import { Failed } from '../run/cell.js';

/** Days of the proleptic Gregorian calendar; `day` from 1 to 31, `month` from 1 to 12, `year` from 1000 to 9999. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `2026-11-23`; the day must exist. */
export function readDate(text: string, at: string): Civil {
  if (!isDate(text)) throw new Failed('NOT_A_DATE', at);
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

export function writeDate({ year, month, day }: Civil, at: string): string {
  if (!(year >= 1000 && year <= 9999)) throw new Failed('DATE_OUT_OF_RANGE', at);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Civil): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

export function civilOf(dayNumber: number, at: string): Civil {
  const date = new Date(dayNumber * DAY);
  if (Number.isNaN(date.getTime())) throw new Failed('DATE_OUT_OF_RANGE', at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of another month, or its last day where there is no such: 31 January + 1 month is 28 or 29 February. */
export function plusMonths({ year, month, day }: Civil, months: number): Civil {
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysIn(target.year, target.month)) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: Civil): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}
