import type { CalendarDocument, LocalText } from '@marshrut/model';
import type { CalendarPartsFragment, SaveCalendarInput } from '../../graphql/generated/graphql.js';

/** A calendar as the page holds it; `version` 0 is one that is not saved yet. */
export interface CalendarDraft {
  readonly key: string;
  readonly ru: string;
  readonly en: string;
  readonly document: CalendarDocument;
  readonly isDefault: boolean;
  readonly version: number;
}

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];
export type Hours = NonNullable<CalendarDocument['week'][Weekday]>;

/** `ordinary`: as its weekday says. `hours`: hours of its own. */
export const dayKinds = ['ordinary', 'holiday', 'dayOff', 'short', 'working', 'hours'] as const;
export type DayKind = (typeof dayKinds)[number];

export function draftOf({ key, name, document, isDefault, version }: CalendarPartsFragment): CalendarDraft {
  return { key, ru: name.ru, en: name.en, document, isDefault, version };
}

/** A new one begins as another one is, with a name and a key still to be given. */
export function newDraft({ document }: CalendarDraft): CalendarDraft {
  return { key: '', ru: '', en: '', document, isDefault: false, version: 0 };
}

export function inputOf({ key, ru, en, document, isDefault, version }: CalendarDraft): SaveCalendarInput {
  return { key, expectedVersion: version, name: { ru, en }, document, isDefault };
}

/** `2026-06-12` is a Friday, 5. */
export function weekdayOf(date: string): Weekday {
  return weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 1;
}

export function kindOf({ days }: CalendarDocument, date: string): DayKind {
  const special = days[date];
  return special === undefined ? 'ordinary' : typeof special === 'object' ? 'hours' : special;
}

/** Does anybody work on the day? */
export function isWorking(document: CalendarDocument, date: string): boolean {
  const special = document.days[date];
  if (typeof special === 'object') return special.hours.length > 0;
  if (special === undefined || special === 'short') return hasHours(document, date);
  return special === 'working';
}

function hasHours({ week }: CalendarDocument, date: string): boolean {
  return (week[weekdayOf(date)]?.length ?? 0) > 0;
}

/** With the day made another; an ordinary one has no name. */
export function withDay(document: CalendarDocument, date: string, kind: DayKind, hours: Hours = []): CalendarDocument {
  const { [date]: _day, ...days } = document.days;
  const { [date]: _name, ...names } = document.names ?? {};
  if (kind === 'ordinary') return { ...document, days, names };
  return { ...document, days: { ...days, [date]: kind === 'hours' ? { hours } : kind } };
}

export function withName(document: CalendarDocument, date: string, name: LocalText): CalendarDocument {
  const { [date]: _, ...names } = document.names ?? {};
  return { ...document, names: name.ru || name.en ? { ...names, [date]: name } : names };
}

/** What a press makes of a day: one that is worked becomes a holiday, then short; one that is off becomes worked, then a holiday. */
export function pressed(document: CalendarDocument, date: string): CalendarDocument {
  const order: readonly DayKind[] = hasHours(document, date)
    ? ['ordinary', 'holiday', 'short']
    : ['ordinary', 'working', 'holiday'];
  const at = order.indexOf(kindOf(document, date));
  return withDay(document, date, order[(at + 1) % order.length] ?? 'ordinary');
}

/** All days of a month, `2026-06-01` and on; `month` from 1. */
export function daysOf(year: number, month: number): string[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const two = (number: number) => String(number).padStart(2, '0');
  return Array.from({ length: count }, (_, index) => `${year}-${two(month)}-${two(index + 1)}`);
}

/** The day so many days later. */
export function later(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `09:00–13:00, 14:00–18:00` */
export function textOf(hours: Hours | null): string {
  return (hours ?? []).map(([from, to]) => `${from}–${to}`).join(', ');
}

/** Spans as they are typed, `9-13, 14-18` too; what is no time stays as it is, and the server says so. */
export function hoursFrom(text: string): Hours {
  return text
    .split(/[,;]/)
    .filter(part => part.trim() !== '')
    .map(part => {
      const [from = '', to = ''] = part.split(/\s*[-–—]\s*/);
      return [timeFrom(from), timeFrom(to)];
    });
}

function timeFrom(text: string): string {
  const [hour = '', minute = '00'] = text.trim().split(/[:.]/);
  return /^\d{1,2}$/.test(hour) ? `${hour.padStart(2, '0')}:${minute}`.slice(0, 5) : text.trim().slice(0, 5);
}
