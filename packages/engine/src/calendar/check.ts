import { isDate, type LocalText, localText } from '@marshrut/model';
import { isZone } from './counted.js';
import { minutesOf } from './day.js';
import type { Hours, WorkCalendar } from './work-calendar.js';

export type CalendarProblemCode = 'UNKNOWN_ZONE' | 'WRONG_HOURS' | 'NOT_A_DATE' | 'WRONG_SHORTENING' | 'NEVER_WORKS';

/** `path` leads to the place: `week.5`, `days.2026-06-12`. */
export interface CalendarProblem {
  readonly path: string;
  readonly code: CalendarProblemCode;
  readonly text: LocalText;
}

const texts: Readonly<Record<CalendarProblemCode, LocalText>> = {
  UNKNOWN_ZONE: localText(
    'Ожидалось: известный часовой пояс, но указан другой. Укажите пояс, например Europe/Moscow.',
    'Expected a time zone that is known, but it is not. Give one, such as Europe/Moscow.',
  ),
  WRONG_HOURS: localText(
    'Ожидалось: промежутки времени одного дня по порядку, но они пересекаются или записаны иначе. Запишите их как 09:00–13:00, 14:00–18:00.',
    'Expected spans of one day in their order, but they overlap or are written otherwise. Write them as 09:00–13:00, 14:00–18:00.',
  ),
  NOT_A_DATE: localText(
    'Ожидалось: существующая дата, например 2026-06-12, но указано другое. Исправьте дату.',
    'Expected a date that exists, such as 2026-06-12, but it is something else. Correct the date.',
  ),
  WRONG_SHORTENING: localText(
    'Ожидалось: от 0 до 1440 целых минут, но указано другое. Исправьте сокращение дня, например 60.',
    'Expected 0 to 1440 whole minutes, but it is something else. Correct what a short day lacks, such as 60.',
  ),
  NEVER_WORKS: localText(
    'Ожидалось: хотя бы один рабочий день недели, но все они выходные. Укажите рабочие часы.',
    'Expected a weekday with working hours, but all of them are days off. Give working hours.',
  ),
};

/** What is wrong with a calendar whose shape is right. Counting by a wrong one does not fail loudly: what it cannot read does not count. */
export function checkCalendar(calendar: WorkCalendar): readonly CalendarProblem[] {
  const { timeZone, week, days, names = {}, shortDayLess, settledUntil } = calendar;
  const hours: [string, Hours][] = [
    ...Object.entries(week).map(([day, hours]): [string, Hours] => [`week.${day}`, hours ?? []]),
    ...Object.entries(days).map(([day, special]): [string, Hours] => [
      `days.${day}`,
      typeof special === 'object' ? special.hours : [],
    ]),
  ];
  const dates: [string, string][] = [
    ...Object.keys(days).map((day): [string, string] => [`days.${day}`, day]),
    ...Object.keys(names).map((day): [string, string] => [`names.${day}`, day]),
    ...(settledUntil === undefined ? [] : [['settledUntil', settledUntil] as [string, string]]),
  ];
  const shortening = Number.isInteger(shortDayLess) && shortDayLess >= 0 && shortDayLess <= 1440;
  return [
    ...(isZone(timeZone) ? [] : [problem('timeZone', 'UNKNOWN_ZONE')]),
    ...hours.filter(([, spans]) => !inOrder(spans)).map(([path]) => problem(path, 'WRONG_HOURS')),
    ...dates.filter(([, day]) => !isDate(day)).map(([path]) => problem(path, 'NOT_A_DATE')),
    ...(shortening ? [] : [problem('shortDayLess', 'WRONG_SHORTENING')]),
    ...(Object.values(week).some(spans => spans !== null && spans.length > 0) ? [] : [problem('week', 'NEVER_WORKS')]),
  ];
}

function problem(path: string, code: CalendarProblemCode): CalendarProblem {
  return { path, code, text: texts[code] };
}

function inOrder(spans: Hours): boolean {
  let free = 0;
  return spans.every(([from, to]) => {
    const right = minutesOf(from) >= free && minutesOf(to) > minutesOf(from);
    free = minutesOf(to);
    return right;
  });
}
