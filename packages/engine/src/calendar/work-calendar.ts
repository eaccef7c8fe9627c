import type { LocalText } from '@marshrut/model';

/** Local times of one day, `['09:00', '13:00']`; the second is later and may be `24:00`. A night shift is written as two days' intervals. */
export type Interval = readonly [from: string, to: string];

/** In order of time, without overlaps. None is the same as a day without work. */
export type Hours = readonly Interval[];

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * - holiday   a non-working holiday (in Russia ТК РФ ст. 112), also where it falls on a weekend
 * - dayOff    a day off moved here from another day
 * - short     a day before a holiday: as its weekday, but `shortDayLess` minutes shorter
 * - working   a day off moved away from here; has the hours of its weekday, else of the first working weekday
 * - hours     whatever else
 */
export type SpecialDay = 'holiday' | 'dayOff' | 'short' | 'working' | { readonly hours: Hours };

/** When an organisation works: plain JSON, so that it can be stored, shown and edited. `checkCalendar` says what is wrong with one. */
export interface WorkCalendar {
  readonly key: string;
  readonly name: LocalText;
  /** IANA: days begin and hours are read by the clocks of this zone. */
  readonly timeZone: string;
  /** Null: the weekday is a day off. */
  readonly week: Readonly<Record<Weekday, Hours | null>>;
  /** By local day, `2026-06-12`. */
  readonly days: Readonly<Record<string, SpecialDay>>;
  /** What people call some of `days`, such as the name of a holiday; shown in explanations. */
  readonly names?: Readonly<Record<string, LocalText>> | undefined;
  /** Minutes a short day lacks at its end. ТК РФ ст. 95: an hour. */
  readonly shortDayLess: number;
  /** The last local day whose days off are decided. A due date after it may move, and its explanation says so. */
  readonly settledUntil?: string | undefined;
}
