import { describe, expect, test } from '@jest/globals';
import { dateFromText, instantFromText, textFromDate, textFromInstant } from './date-text.js';

describe('dates as they are shown', () => {
  test.each([
    ['23.11.2026', '2026-11-23'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2026', null],
    ['23.11', null],
    ['', null],
  ])('%s means %s', (text, date) => {
    expect(dateFromText(text)).toBe(date);
  });

  test('an unfinished date is shown as it was typed', () => {
    expect(textFromDate('2026-11-23')).toBe('23.11.2026');
    expect(textFromDate('23.11')).toBe('23.11');
  });

  test('an instant comes back as it was typed, whatever the time zone', () => {
    const instant = instantFromText('23.11.2026 09:30');
    expect(instant).toMatch(/^2026-11-2[234]T\d\d:\d\d:00\.000Z$/);
    expect(textFromInstant(instant ?? '')).toBe('23.11.2026 09:30');
    expect(instantFromText('23.11.2026 25:00')).toBeNull();
    expect(textFromInstant('23.11.2026 09')).toBe('23.11.2026 09');
  });
});
