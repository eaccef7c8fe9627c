import { expect, test } from '@jest/globals';
import { BERLIN, NEVER, SHOP } from './calendars.fixture.js';
import { checkCalendar } from './check.js';
import type { WorkCalendar } from './work-calendar.js';

const week = (hours: WorkCalendar['week'][1]): WorkCalendar => ({ ...SHOP, week: { ...SHOP.week, 1: hours } });

test.each([
  ['a right one', SHOP, []],
  ['round the clock', BERLIN, []],
  ['nobody works', NEVER, [['week', 'NEVER_WORKS']]],
  ['another zone', { ...SHOP, timeZone: 'Europe/Atlantis' }, [['timeZone', 'UNKNOWN_ZONE']]],
  ['the end first', week([['13:00', '09:00']]), [['week.1', 'WRONG_HOURS']]],
  [
    'an overlap',
    week([
      ['09:00', '13:00'],
      ['12:00', '18:00'],
    ]),
    [['week.1', 'WRONG_HOURS']],
  ],
  ['no time', week([['9:00', '25:00']]), [['week.1', 'WRONG_HOURS']]],
  ['after the end of the day', week([['09:00', '24:01']]), [['week.1', 'WRONG_HOURS']]],
  [
    'hours of a day',
    { ...SHOP, days: { '2026-06-05': { hours: [['9', '10']] } } },
    [['days.2026-06-05', 'WRONG_HOURS']],
  ],
  ['no date', { ...SHOP, days: { '2026-02-29': 'holiday' }, names: {} }, [['days.2026-02-29', 'NOT_A_DATE']]],
  ['no date settled', { ...SHOP, settledUntil: '2026' }, [['settledUntil', 'NOT_A_DATE']]],
  ['a negative shortening', { ...SHOP, shortDayLess: -1 }, [['shortDayLess', 'WRONG_SHORTENING']]],
] satisfies [string, WorkCalendar, string[][]][])('%s', (_, calendar, problems) => {
  const found = checkCalendar(calendar);
  expect(found.map(({ path, code }) => [path, code])).toEqual(problems);
  for (const { text } of found) expect(text.en).toMatch(/^Expected .+, but .+\. .+\.$/);
});
