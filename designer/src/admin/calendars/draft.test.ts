import { expect, test } from '@jest/globals';
import type { CalendarDocument } from '@marshrut/model';
import { daysOf, hoursFrom, isWorking, kindOf, later, pressed, textOf, weekdayOf, withDay, withName } from './draft.js';

const day: [string, string][] = [['09:00', '18:00']];
const document: CalendarDocument = {
  timeZone: 'Europe/Moscow',
  week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: null, 7: null },
  days: { '2026-06-12': 'holiday', '2026-06-11': 'short' },
  names: { '2026-06-12': { ru: 'День России', en: 'Russia Day' } },
  shortDayLess: 60,
};
const FRIDAY = '2026-06-05';
const SATURDAY = '2026-06-06';

test('presses turn a worked day into a holiday, a short day and back; a day off into a worked one, a holiday and back', () => {
  const kinds = (date: string) => {
    const once = pressed(document, date);
    const twice = pressed(once, date);
    return [once, twice, pressed(twice, date)].map(one => kindOf(one, date));
  };
  expect(weekdayOf(FRIDAY)).toBe(5);
  expect(kinds(FRIDAY)).toEqual(['holiday', 'short', 'ordinary']);
  expect(kinds(SATURDAY)).toEqual(['working', 'holiday', 'ordinary']);
});

test('days that are worked are counted, whatever made them so', () => {
  const working = (one: CalendarDocument) => daysOf(2026, 6).filter(date => isWorking(one, date)).length;
  expect(working(document)).toBe(21);
  expect(working(withDay(document, SATURDAY, 'working'))).toBe(22);
  expect(working(withDay(document, FRIDAY, 'hours', []))).toBe(20);
  expect(working(withDay(document, SATURDAY, 'hours', day))).toBe(22);
});

test('an ordinary day has no name; a name that is emptied is forgotten', () => {
  expect(withDay(document, '2026-06-12', 'ordinary')).toMatchObject({ days: { '2026-06-11': 'short' }, names: {} });
  expect(withName(document, '2026-06-12', { ru: '', en: '' }).names).toEqual({});
});

test('hours are read as people type them', () => {
  expect(hoursFrom('9-13, 14:00 – 18:30')).toEqual([
    ['09:00', '13:00'],
    ['14:00', '18:30'],
  ]);
  expect(hoursFrom(' ')).toEqual([]);
  expect(hoursFrom('утро')).toEqual([['утро', '']]);
  expect(textOf(day)).toBe('09:00–18:00');
});

test('days follow one another over the end of a month', () => {
  expect(daysOf(2028, 2)).toHaveLength(29);
  expect(later('2026-12-31', 1)).toBe('2027-01-01');
});
