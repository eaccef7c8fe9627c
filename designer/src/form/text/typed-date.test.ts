import { describe, expect, test } from '@jest/globals';
import { maskDate, readTypedDate, readTypedDateTime } from './typed-date.js';

const today = '2026-11-23';

describe('dots come by themselves', () => {
  test.each([
    ['2', '2'],
    ['23', '23'],
    ['231', '23.1'],
    ['23112026', '23.11.2026'],
    ['23.112', '23.11.2'],
    ['23.11.2026', '23.11.2026'],
    ['01.01.2090', '01.01.2090'],
  ])('%s stands as %s', (typed, shown) => {
    expect(maskDate(typed, false)).toBe(shown);
  });

  test('with time the colon comes too', () => {
    expect(maskDate('231120260930', true)).toBe('23.11.2026 09:30');
    expect(maskDate('23.11.20260', true)).toBe('23.11.2026 0');
    expect(maskDate('23.11.2026 093', true)).toBe('23.11.2026 09:3');
  });

  test.each([
    '1.2.1972',
    '23.1.',
    '23.11.',
    '23.1.19',
    '5.12.60',
    '1972-02-01',
    '2012-10-05',
    '197',
    '1972',
    '51',
    '231120269',
    '1/2/1972',
    'вторник',
  ])('what was written another way is left alone: %s', typed => {
    expect(maskDate(typed, false)).toBe(typed);
  });

  test('a year first, which looked like a day and a month, is a year again at its dash', () => {
    expect(maskDate('20.12-', false)).toBe('2012-');
  });
});

describe('a date as people type or paste it', () => {
  test.each([
    ['23.11.2026', '2026-11-23'],
    ['2012-10-05', '2012-10-05'],
    ['1972-02-01', '1972-02-01'],
    ['1.2.1972', '1972-02-01'],
    ['1/2/1972', '1972-02-01'],
    ['5.12.60', '1960-12-05'],
    ['5.12.26', '2026-12-05'],
    ['5.12.46', '2046-12-05'],
    ['5.12.47', '1947-12-05'],
    [' 23.11.2026 г. ', '2026-11-23'],
    ['23112026', '2026-11-23'],
    ['20121005', '2012-10-05'],
    ['19720201', '1972-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['01.01.2090', '2090-01-01'],
    ['5 Nov 2026', '2026-11-05'],
    ['5 november 2026', '2026-11-05'],
    ['5 ноября 2026 г.', '2026-11-05'],
    ['9 мая 1945', '1945-05-09'],
  ])('%s means %s', (typed, date) => {
    expect(readTypedDate(typed, { today })).toBe(date);
  });

  test.each([
    '',
    '23.11',
    '29.02.2026',
    '12.19.72',
    '12.19.1972',
    '51.26.0',
    '20.12.1005',
    '19.72.0201',
    '1972-2-31',
    '23.11.20269',
    '2026',
    '1.2.197',
    '1-2-1972',
    'вторник',
    'tomorrow',
    '5 brumaire 2026',
    '31 Nov 2026',
  ])('«%s» is refused, not guessed', typed => {
    expect(readTypedDate(typed, { today })).toBeNull();
  });

  test('where a date must lie in the past, two digits are a year that has come', () => {
    expect(readTypedDate('5.12.26', { today, past: true })).toBe('1926-12-05');
    expect(readTypedDate('5.10.26', { today, past: true })).toBe('2026-10-05');
    expect(readTypedDate('5.12.30', { today, past: true })).toBe('1930-12-05');
  });
});

describe('a date with a time', () => {
  test.each([
    ['23.11.2026 09:30', '23.11.2026 09:30'],
    ['1.2.1972 9:30', '01.02.1972 09:30'],
    ['2026-11-23 09:30', '23.11.2026 09:30'],
    ['2026-11-23T09:30:00', '23.11.2026 09:30'],
    ['5 Nov 2026, 09:30', '05.11.2026 09:30'],
    ['5.12.60 7:05', '05.12.1960 07:05'],
  ])('%s is read as %s', (typed, plain) => {
    expect(readTypedDateTime(typed, today)).toBe(plain);
  });

  test.each(['23.11.2026', '23.11.2026 09', '23.11.2026 25:00', '23.11.2026 09:75', '09:30'])(
    '«%s» is refused',
    typed => {
      expect(readTypedDateTime(typed, today)).toBeNull();
    },
  );
});
