import { civilOf, DAY, dayNumber, instantOf, readDate, weekday } from '@marshrut/expressions';
import type { LocalText } from '@marshrut/model';
import { writeDay } from './moment.js';
import type { Hours, Weekday, WorkCalendar } from './work-calendar.js';

export type OffReason = 'weekend' | 'holiday' | 'transfer';

/** Two points of one day in minutes from 00:00 or in milliseconds of UTC; the second is later. */
type Span = readonly [from: number, to: number];

/** A day without hours is off; `off` says why. */
export interface CalendarDay {
  readonly day: string;
  readonly minutes: readonly Span[];
  readonly off: OffReason | null;
  readonly name: LocalText | null;
}

/** `day` in days since 1970-01-01. */
export function calendarDay(day: number, calendar: WorkCalendar): CalendarDay {
  const date = writeDay(day);
  const special = calendar.days[date];
  const ordinary = hoursOfWeek(calendar, weekday(civilOf(day, 'calendar')) as Weekday);
  const named = { day: date, name: calendar.names?.[date] ?? null };
  if (special === 'holiday') return { ...named, minutes: [], off: 'holiday' };
  if (special === 'dayOff') return { ...named, minutes: [], off: 'transfer' };
  if (special === undefined) return { ...named, ...open(spansOf(ordinary), 'weekend') };
  if (special === 'short')
    return { ...named, ...open(withoutEnd(spansOf(ordinary), calendar.shortDayLess), 'weekend') };
  if (special === 'working') return { ...named, ...open(spansOf(ordinary ?? usualHours(calendar)), 'weekend') };
  return { ...named, ...open(spansOf(special.hours), 'transfer') };
}

/** Whether anybody works on the local day `2026-06-12`; a day that does not exist is a bug of the caller. */
export function isWorkingDay(date: string, calendar: WorkCalendar): boolean {
  return calendarDay(dayNumber(readDate(date, date)), calendar).off === null;
}

/**
 * The working hours of a local day as instants, in order, without overlaps. They are real time: across a change of clocks
 * an interval is as long as people are there, and what lies in a skipped hour is not there at all.
 */
export function workOf(
  day: number,
  { minutes }: CalendarDay,
  timeZone: string,
  midnight: (day: number) => number,
): readonly Span[] {
  const start = midnight(day);
  const plain = midnight(day + 1) - start === DAY;
  const at = (minute: number): number =>
    plain ? start + minute * 60_000 : instantOf(day * DAY + minute * 60_000, timeZone);
  let free = start;
  return minutes.flatMap(([from, to]): Span[] => {
    const span: Span = [Math.max(at(from), free), at(to)];
    free = Math.max(free, span[1]);
    return span[1] > span[0] ? [span] : [];
  });
}

function open(minutes: readonly Span[], off: OffReason): Pick<CalendarDay, 'minutes' | 'off'> {
  return { minutes, off: minutes.length === 0 ? off : null };
}

function hoursOfWeek({ week }: WorkCalendar, day: Weekday): Hours | null {
  return week[day] ?? null;
}

function usualHours(calendar: WorkCalendar): Hours | null {
  const first = ([1, 2, 3, 4, 5, 6, 7] as const).find(day => hoursOfWeek(calendar, day) !== null);
  return first === undefined ? null : hoursOfWeek(calendar, first);
}

function spansOf(hours: Hours | null): readonly Span[] {
  return (hours ?? []).map(([from, to]): Span => [minutesOf(from), minutesOf(to)]).filter(([from, to]) => to > from);
}

function withoutEnd(spans: readonly Span[], less: number): readonly Span[] {
  let left = less;
  return spans
    .toReversed()
    .flatMap(([from, to]): Span[] => {
      const cut = Math.min(left, to - from);
      left -= cut;
      return to - cut > from ? [[from, to - cut]] : [];
    })
    .toReversed();
}

/** `09:30` is 570; NaN where it is no time of a day, `24:00` included as its end. */
export function minutesOf(time: string): number {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  return minutes <= 24 * 60 ? minutes : Number.NaN;
}
