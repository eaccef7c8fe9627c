import { readDate, writeDate } from '../dates/civil.js';
import { type Duration, readDuration } from '../dates/duration.js';
import { dayOf, readInstant, writeInstant } from '../dates/instant.js';
import { todayIn } from '../dates/today.js';
import { type Cell, Failed } from '../run/cell.js';
import type { Here } from './entry.js';

export function today(_args: readonly Cell[], { view }: Here): string {
  return todayIn(view.now, view.timeZone);
}

export function now(_args: readonly Cell[], { view, at }: Here): string {
  return writeInstant(readInstant(view.now, 'UTC', at), at);
}

export function dateOfText([text]: readonly Cell[], { at }: Here): string {
  readDate(text as string, at);
  return text as string;
}

export function dateOfParts([year, month, day]: readonly Cell[], { at }: Here): string {
  const parts = [year, month, day].map(part => (typeof part === 'number' ? part : Number.NaN));
  const [y = Number.NaN, m = Number.NaN, d = Number.NaN] = parts;
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) throw new Failed('NOT_A_DATE', at);
  const text = writeDate({ year: y, month: m, day: d }, at);
  readDate(text, at);
  return text;
}

export function dateOfInstant([instant]: readonly Cell[], { view, at }: Here): string {
  return dayOf(instant as string, view.timeZone, at);
}

export function instantOfText([text]: readonly Cell[], { view, at }: Here): string {
  return writeInstant(readInstant(text as string, view.timeZone, at), at);
}

export function durationOf([text]: readonly Cell[], { at }: Here): Duration {
  return readDuration(text as string, at);
}
