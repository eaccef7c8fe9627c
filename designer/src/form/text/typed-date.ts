import { isDate } from '@marshrut/model';

interface Bounds {
  /** `2026-11-23` */
  readonly today: string;
  /** The date must not lie in the future. */
  readonly past?: boolean;
}

/** Before it a year is a slip of the hand: `20.12.1005` is `2012-10-05` with other dots. */
const FIRST_YEAR = 1600;
/** Two digits are the year of this century up to so many years from now, then of the last one. */
const YEARS_AHEAD = 20;

const DOTTED = /^(\d{1,2})([./])(\d{1,2})\2(\d{2}|\d{4})(?:\s*г\.?)?$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const BARE = /^\d{8}$/;
const WORDED = /^(\d{1,2})\s+(\p{L}{3,})\.?\s+(\d{4})(?:\s*г\.?)?$/u;
const MONTHS = [
  ['january', 'января'],
  ['february', 'февраля'],
  ['march', 'марта'],
  ['april', 'апреля'],
  ['may', 'мая'],
  ['june', 'июня'],
  ['july', 'июля'],
  ['august', 'августа'],
  ['september', 'сентября'],
  ['october', 'октября'],
  ['november', 'ноября'],
  ['december', 'декабря'],
] as const;

/**
 * What was typed or pasted → `2026-11-23`, as an import reads it, and two digits of a year besides: `23.11.2026`, `1.2.1972`,
 * `1/2/1972`, `5.12.60`, `2012-10-05`, `23112026`, `5 Nov 2026`. Null for everything else: another date is never guessed.
 */
export function readTypedDate(typed: string, bounds: Bounds): string | null {
  const text = typed.trim();
  const dotted = DOTTED.exec(text);
  if (dotted) return fromDotted(dotted, bounds);
  if (ISO.test(text)) return existing(text);
  const worded = WORDED.exec(text);
  if (worded) return fromWorded(worded);
  if (!BARE.test(text)) return null;
  return (
    existing(dashed(text.slice(4), text.slice(2, 4), text.slice(0, 2))) ??
    existing(dashed(text.slice(0, 4), text.slice(4, 6), text.slice(6)))
  );
}

/** `1.2.1972 9:30`, `2026-11-23T09:30:00` → `23.11.2026 09:30`; null where there is no such moment. */
export function readTypedDateTime(typed: string, today: string): string | null {
  const match = /^(.+?)(?:,?\s+|T)(\d{1,2}):(\d{2})(?::00)?$/.exec(typed.trim());
  const date = match?.[1] ? readTypedDate(match[1], { today }) : null;
  if (!match || !date || Number(match[2]) > 23 || Number(match[3]) > 59) return null;
  return `${date.split('-').reverse().join('.')} ${match[2]?.padStart(2, '0')}:${match[3]}`;
}

/**
 * Puts the dots as one types digits alone: `23112026` → `23.11.2026`, with time `23.11.2026 09:30`. A text with separators of its
 * own is left as it is, and so are digits that are no day and month: `1972` begins a year.
 */
export function maskDate(text: string, withTime: boolean): string {
  const year = /^(\d\d)\.(\d\d)-$/.exec(text);
  if (year) return `${year[1]}${year[2]}-`;
  const date = /^(\d\d)\.?(\d{1,2})$/.exec(text) ?? /^(\d\d)\.?(\d\d)\.?(\d{1,4})$/.exec(text);
  if (date) return startsDate(date) ? date.slice(1).join('.') : text;
  const moment = withTime ? /^(\d\d)\.?(\d\d)\.?(\d{4}) ?(\d{1,2}):?(\d{0,2})$/.exec(text) : null;
  if (!moment || !startsDate(moment)) return text;
  const [, day, month, full, hour, minute] = moment;
  return `${day}.${month}.${full} ${hour}${minute ? `:${minute}` : ''}`;
}

function startsDate([, day = '', month = '']: RegExpExecArray): boolean {
  return Number(day) <= 31 && (month.length === 1 ? Number(month) <= 1 : Number(month) <= 12);
}

function fromDotted([, day = '', , month = '', year = '']: RegExpExecArray, bounds: Bounds): string | null {
  if (year.length === 4) return existing(dashed(year, month, day));
  const century = bounds.today.slice(0, 2);
  const near = dashed(`${century}${year}`, month, day);
  const last = `${Number(bounds.today.slice(0, 4)) + YEARS_AHEAD}-12-31`;
  const fits = near <= (bounds.past ? bounds.today : last);
  return existing(fits ? near : dashed(`${Number(century) - 1}${year}`, month, day));
}

function fromWorded([, day = '', name = '', year = '']: RegExpExecArray): string | null {
  const month = MONTHS.findIndex(names => names.some(full => full.startsWith(name.toLowerCase())));
  return existing(dashed(year, String(month + 1), day));
}

function dashed(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function existing(date: string): string | null {
  return isDate(date) && Number(date.slice(0, 4)) >= FIRST_YEAR ? date : null;
}
