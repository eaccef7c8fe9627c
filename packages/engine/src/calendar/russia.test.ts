import { describe, expect, test } from '@jest/globals';
import { dayNumber, readDate } from '@marshrut/expressions';
import { checkCalendar } from './check.js';
import { calendarDay, isWorkingDay } from './day.js';
import { elapsed } from './elapsed.js';
import { writeDay } from './moment.js';
import { RUSSIA } from './russia.js';

const daysOf = (year: number): string[] => {
  const first = dayNumber(readDate(`${year}-01-01`, ''));
  return Array.from({ length: 365 }, (_, index) => writeDay(first + index));
};
const next = (day: string): string => writeDay(dayNumber(readDate(day, '')) + 1);

test('2026 has the 247 working days and 1972 hours of the official calendar', () => {
  expect(daysOf(2026).filter(day => isWorkingDay(day, RUSSIA))).toHaveLength(247);
  expect(elapsed('2025-12-31T21:00:00Z', '2026-12-31T21:00:00Z', RUSSIA, 'workingHours')).toMatchObject({
    value: 1972,
  });
});

test.each([
  '2026-01-09',
  '2026-03-09',
  '2026-05-11',
  '2026-06-12',
  '2026-12-31',
  '2027-05-03',
  '2027-05-10',
  '2027-06-14',
])('%s is off', day => expect(isWorkingDay(day, RUSSIA)).toBe(false));

describe.each([2026, 2027])('%i', year => {
  test('a working day is short exactly when a holiday follows it', () => {
    const holiday = (day: string): boolean => RUSSIA.days[day] === 'holiday' || day.endsWith('-01-01');
    const before = daysOf(year).filter(day => isWorkingDay(day, RUSSIA) && holiday(next(day)));
    expect(daysOf(year).filter(day => RUSSIA.days[day] === 'short')).toEqual(before);
  });

  test('every holiday and every day off moved here has a name, and days off move to weekdays', () => {
    for (const day of daysOf(year)) {
      const { off, name } = calendarDay(dayNumber(readDate(day, '')), RUSSIA);
      if (off === 'holiday' || off === 'transfer') expect(name).not.toBeNull();
      if (off === 'transfer') expect(isWorkingDay(day, { ...RUSSIA, days: {} })).toBe(true);
    }
  });
});

test('the calendar is right, and is plain JSON', () => {
  expect(checkCalendar(RUSSIA)).toEqual([]);
  expect(JSON.parse(JSON.stringify(RUSSIA))).toEqual(RUSSIA);
});
