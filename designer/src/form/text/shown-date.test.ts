import { expect, test } from '@jest/globals';
import i18next from 'i18next';
import { instantFromText } from './date-text.js';
import { shownDate, shownDateTime } from './shown-date.js';
import { readTypedDate, readTypedDateTime } from './typed-date.js';

const today = '2026-11-23';

test.each([
  ['ru', '05.11.2026', '05.11.2026 09:30'],
  ['en', '5 Nov 2026', '5 Nov 2026, 09:30'],
])('in %s a date stands in a field as it does elsewhere, and is read back', async (lng, date, moment) => {
  await i18next.init({ lng });
  const instant = instantFromText('05.11.2026 09:30') ?? '';
  expect([shownDate('2026-11-05'), shownDateTime(instant)]).toEqual([date, moment]);
  expect(readTypedDate(date, { today })).toBe('2026-11-05');
  expect(readTypedDateTime(moment, today)).toBe('05.11.2026 09:30');
});

test('what is unfinished stands as it was typed', () => {
  expect(shownDate('23.11')).toBe('23.11');
  expect(shownDateTime('23.11.2026 09')).toBe('23.11.2026 09');
});
