import { describe, expect, test } from '@jest/globals';
import { SHOP } from './calendars.fixture.js';
import { dueOf } from './due-of.js';
import { RUSSIA } from './russia.js';
import { sayDue } from './say-due.js';
import type { Term, TermUnit } from './term.js';
import type { DueReason } from './why.js';
import type { WorkCalendar } from './work-calendar.js';

function why(from: string, term: Term, calendar: WorkCalendar = RUSSIA, moveToWorkingDay = false): DueReason {
  const answer = dueOf(from, term, calendar, { moveToWorkingDay });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.why;
}

const term = (amount: number, unit: TermUnit): Term => ({ amount, unit });
const REGISTERED = '2026-06-01T07:15:00.000Z';

test('the reason is data that lives through JSON', () => {
  const reason = why(REGISTERED, term(10, 'workingDays'));
  expect(reason).toEqual({
    term: { amount: 10, unit: 'workingDays' },
    from: REGISTERED,
    startsAt: '2026-06-01T21:00:00.000Z',
    startsOn: '2026-06-02',
    endsOn: '2026-06-16',
    timeZone: 'Europe/Moscow',
    calendar: 'russia',
    countedDays: 10,
    skipped: {
      days: [
        { day: '2026-06-06', reason: 'weekend', name: null },
        { day: '2026-06-07', reason: 'weekend', name: null },
        { day: '2026-06-12', reason: 'holiday', name: { ru: 'День России', en: 'Russia Day' } },
        { day: '2026-06-13', reason: 'weekend', name: null },
        { day: '2026-06-14', reason: 'weekend', name: null },
      ],
      more: 0,
      totals: { weekend: 4, holiday: 1, transfer: 0, afterHours: 0 },
    },
    movedFrom: null,
    settledUntil: null,
  });
  expect(JSON.parse(JSON.stringify(reason))).toEqual(reason);
});

test('a long term names 60 days and counts the rest', () => {
  const { skipped } = why('2026-01-01T09:00:00Z', term(247, 'workingDays'));
  expect(skipped.days).toHaveLength(60);
  expect(skipped.more).toBe(skipped.totals.weekend + skipped.totals.holiday + skipped.totals.transfer - 60);
});

describe('in a sentence', () => {
  test.each([
    [
      why(REGISTERED, term(15, 'workingDays')),
      '15 рабочих дней с 02.06.2026; не считались 6 выходных и праздник 12.06.2026 (День России)',
      '15 working days from 2 Jun 2026; not counted: 6 weekend days and the holiday 12 Jun 2026 (Russia Day)',
    ],
    [why(REGISTERED, term(1, 'days')), '1 календарный день с 02.06.2026', '1 calendar day from 2 Jun 2026'],
    [why(REGISTERED, term(3, 'workingDays')), '3 рабочих дня с 02.06.2026', '3 working days from 2 Jun 2026'],
    [why(REGISTERED, term(4, 'hours')), '4 часа с 01.06.2026 10:15', '4 hours from 1 Jun 2026 10:15'],
    [
      why('2026-06-01T16:00:00Z', term(21, 'workingMinutes')),
      '21 рабочая минута с 02.06.2026 09:00; не считался день 01.06.2026 (событие после окончания работы)',
      '21 working minutes from 2 Jun 2026 09:00; not counted: 1 Jun 2026 (the event came after working hours)',
    ],
    [
      why('2026-06-07T09:00:00Z', term(2, 'workingHours')),
      '2 рабочих часа с 08.06.2026 09:00; не считался 1 выходной',
      '2 working hours from 8 Jun 2026 09:00; not counted: 1 weekend day',
    ],
    [
      why('2026-12-30T09:00:00Z', term(1, 'workingDays')),
      '1 рабочий день с 31.12.2026; не считались 2 выходных, 8 праздничных дней и выходной 31.12.2026 (перенос с 04.01.2026); выходные после 31.12.2026 ещё не утверждены',
      '1 working day from 31 Dec 2026; not counted: 2 weekend days, 8 holidays, and the day off 31 Dec 2026 (moved from 4 Jan 2026); the days off after 31 Dec 2026 are not settled yet',
    ],
    [
      why(REGISTERED, term(1, 'workingDays'), SHOP),
      '1 рабочий день с 02.06.2026; не считался праздник 02.06.2026 (День магазина)',
      '1 working day from 2 Jun 2026; not counted: the holiday 2 Jun 2026 (Shop day)',
    ],
    [
      why('2026-06-09T09:00:00Z', term(3, 'days'), RUSSIA, true),
      '3 календарных дня с 10.06.2026; последний день 12.06.2026 нерабочий, срок перенесён на 15.06.2026',
      '3 calendar days from 10 Jun 2026; the last day, 12 Jun 2026, is off, so the term ends on 15 Jun 2026',
    ],
  ])('%#', (reason, ru, en) => {
    expect([sayDue(reason, 'ru'), sayDue(reason, 'en')]).toEqual([ru, en]);
  });

  test('a term in plain days does not depend on days off that may still move', () => {
    expect(why('2026-12-30T09:00:00Z', term(30, 'days')).settledUntil).toBeNull();
  });
});
