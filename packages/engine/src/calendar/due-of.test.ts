import { describe, expect, test } from '@jest/globals';
import { BERLIN, NEVER, SHOP } from './calendars.fixture.js';
import { sayNotCounted } from './counted.js';
import { type Due, dueOf, extended } from './due-of.js';
import { RUSSIA } from './russia.js';
import type { Term, TermUnit } from './term.js';
import type { WorkCalendar } from './work-calendar.js';

function due(from: string, term: Term, calendar: WorkCalendar = RUSSIA): Due {
  const answer = dueOf(from, term, calendar);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

const term = (amount: number, unit: TermUnit): Term => ({ amount, unit });
/** Monday 01.06.2026, 10:15 in Moscow. */
const REGISTERED = '2026-06-01T07:15:00.000Z';

describe('terms in days, registered on Monday 01.06.2026, Friday 12.06.2026 is a holiday', () => {
  test.each([
    [3, 'days', '2026-06-04'],
    [7, 'days', '2026-06-08'],
    [30, 'days', '2026-07-01'],
    [7, 'workingDays', '2026-06-10'],
    [15, 'workingDays', '2026-06-23'],
  ] as const)('%i %s end on %s at 24:00', (amount, unit, day) => {
    expect(due(REGISTERED, term(amount, unit))).toMatchObject({ at: `${day}T20:59:59.999Z`, why: { endsOn: day } });
  });

  test.each([
    [30, 30, 'days', '2026-07-31'],
    [15, 10, 'workingDays', '2026-07-07'],
  ] as const)('%i and %i more %s end on %s', (amount, more, unit, day) => {
    const first = due(REGISTERED, term(amount, unit));
    expect(extended(first.at, term(more, unit), RUSSIA)).toMatchObject({ ok: true, value: { why: { endsOn: day } } });
  });

  test('on the last day of a term no day is left but that one', () => {
    const { at, why } = due(REGISTERED, term(0, 'days'));
    expect({ at, endsOn: why.endsOn, startsOn: why.startsOn }).toEqual({
      ...{ at: '2026-06-01T20:59:59.999Z', endsOn: '2026-06-01', startsOn: '2026-06-01' },
    });
  });

  test('without the holiday 15 working days would end on 22.06', () => {
    expect(due(REGISTERED, term(15, 'workingDays'), { ...RUSSIA, days: {} }).why.endsOn).toBe('2026-06-22');
  });

  test.each([
    ['the last minute of the day', '2026-06-01T20:59:59.999Z', '2026-06-04'],
    ['the first minute of the next', '2026-06-01T21:00:00.000Z', '2026-06-05'],
  ])('the day of the event is the day of the zone: %s', (_, from, day) => {
    expect(due(from, term(3, 'days')).why.endsOn).toBe(day);
  });

  test.each([
    ['2028-02-28T09:00:00Z', 1, 'days', '2028-02-29'],
    ['2028-02-28T09:00:00Z', 2, 'days', '2028-03-01'],
    ['2028-02-28T09:00:00Z', 1, 'workingDays', '2028-02-29'],
    ['2027-02-28T09:00:00Z', 1, 'days', '2027-03-01'],
    ['2026-12-30T09:00:00Z', 1, 'workingDays', '2027-01-11'],
  ] as const)('%s and %i %s: %s', (from, amount, unit, day) => {
    expect(due(from, term(amount, unit)).why.endsOn).toBe(day);
  });

  test('a term whose last day is off moves to the next working day only when asked to', () => {
    const [from, days] = ['2026-06-09T09:00:00Z', term(3, 'days')];
    expect(due(from, days).why).toMatchObject({ endsOn: '2026-06-12', movedFrom: null });
    expect(dueOf(from, days, RUSSIA, { moveToWorkingDay: true })).toMatchObject({
      value: { at: '2026-06-15T20:59:59.999Z', why: { endsOn: '2026-06-15', movedFrom: '2026-06-12' } },
    });
    expect(dueOf(from, term(2, 'days'), RUSSIA, { moveToWorkingDay: true })).toMatchObject({
      value: { why: { endsOn: '2026-06-11', movedFrom: null } },
    });
  });
});

describe('terms in hours', () => {
  test.each([
    // Thursday before the holiday is an hour shorter and has its dinner at 13:00.
    ['2026-06-11T06:00:00Z', 4, 'workingHours', '2026-06-11T10:00:00.000Z'],
    ['2026-06-11T06:00:00Z', 5, 'workingHours', '2026-06-11T12:00:00.000Z'],
    ['2026-06-11T06:00:00Z', 7, 'workingHours', '2026-06-11T14:00:00.000Z'],
    ['2026-06-11T06:00:00Z', 8, 'workingHours', '2026-06-15T07:00:00.000Z'],
    ['2026-06-11T13:30:00Z', 31, 'workingMinutes', '2026-06-15T06:01:00.000Z'],
    ['2026-06-13T13:30:00Z', 90, 'workingMinutes', '2026-06-15T07:30:00.000Z'],
    ['2026-06-11T13:30:00Z', 48, 'hours', '2026-06-13T13:30:00.000Z'],
    ['2026-06-11T13:30:00Z', 90, 'minutes', '2026-06-11T15:00:00.000Z'],
  ] as const)('%s and %i %s: %s', (from, amount, unit, at) => {
    expect(due(from, term(amount, unit)).at).toBe(at);
  });

  test.each([
    ['holiday and the short day', 8 + 7, '2026-06-03T12:00:00.000Z'],
    ['day off moved here and hours of its own', 8 + 7 + 1, '2026-06-05T08:00:00.000Z'],
    ['a working Saturday', 8 + 7 + 1.5 + 8, '2026-06-06T13:00:00.000Z'],
  ])('special days: %s', (_, hours, at) => {
    expect(due('2026-05-31T09:00:00Z', term(hours * 60, 'workingMinutes'), SHOP).at).toBe(at);
  });
});

describe('clocks that change', () => {
  test.each([
    // Local 28.03.2026 12:00; the night has 23 hours.
    ['2026-03-28T11:00:00Z', 24, 'workingHours', '2026-03-29T11:00:00.000Z'],
    ['2026-03-28T11:00:00Z', 1, 'days', '2026-03-29T21:59:59.999Z'],
    ['2026-03-28T11:00:00Z', 1, 'workingDays', '2026-03-29T21:59:59.999Z'],
    ['2026-10-24T10:00:00Z', 24, 'workingHours', '2026-10-25T10:00:00.000Z'],
    ['2026-10-24T10:00:00Z', 1, 'days', '2026-10-25T22:59:59.999Z'],
  ] as const)('%s and %i %s in Berlin: %s', (from, amount, unit, at) => {
    expect(due(from, term(amount, unit), BERLIN).at).toBe(at);
  });

  test.each([
    // 02:00 to 03:00 is skipped on 29 March and comes twice on 25 October.
    ['2026-03-28T23:00:00Z', [['01:30', '03:30']], 60, '2026-03-29T01:30:00.000Z'],
    [
      '2026-03-28T23:00:00Z',
      [
        ['02:00', '02:30'],
        ['03:00', '04:00'],
      ],
      60,
      '2026-03-29T02:00:00.000Z',
    ],
    ['2026-10-24T22:00:00Z', [['02:00', '03:00']], 120, '2026-10-25T02:00:00.000Z'],
  ] as const)('a shift over the change from %s: %j', (from, hours, minutes, at) => {
    const shift = { ...BERLIN, week: { ...BERLIN.week, 7: hours } };
    expect(due(from, term(minutes, 'workingMinutes'), shift).at).toBe(at);
  });

  test('a day that begins at 01:00 because its midnight is skipped', () => {
    // Cairo, Friday 24.04.2026: 00:00 is 01:00.
    const cairo = { ...BERLIN, timeZone: 'Africa/Cairo' };
    expect(due('2026-04-22T09:00:00Z', term(1, 'days'), cairo).at).toBe('2026-04-23T21:59:59.999Z');
    expect(due('2026-04-23T09:00:00Z', term(1, 'days'), cairo).at).toBe('2026-04-24T20:59:59.999Z');
  });
});

describe('what cannot be counted', () => {
  test.each([
    ['NO_WORKING_TIME', REGISTERED, term(1, 'workingDays'), NEVER],
    ['NO_WORKING_TIME', REGISTERED, term(1, 'workingMinutes'), NEVER],
    ['TOO_FAR', REGISTERED, term(100_000, 'workingDays'), RUSSIA],
    ['TOO_FAR', REGISTERED, term(100_000, 'workingHours'), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(-1, 'days'), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(0, 'workingDays'), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(0, 'minutes'), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(1.5, 'days'), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(100_001, 'minutes'), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(Number.NaN, 'minutes'), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(1, 'weeks' as TermUnit), RUSSIA],
    ['WRONG_TERM', REGISTERED, term(1, 'toString' as TermUnit), RUSSIA],
    ['WRONG_INSTANT', '2026-06-01', term(1, 'days'), RUSSIA],
    ['WRONG_INSTANT', '2026-06-01T10:00:00+03:00', term(1, 'days'), RUSSIA],
    ['WRONG_INSTANT', '2026-02-30T10:00:00Z', term(1, 'days'), RUSSIA],
    ['WRONG_INSTANT', '9999-12-31T10:00:00Z', term(1, 'days'), RUSSIA],
    ['UNKNOWN_ZONE', REGISTERED, term(1, 'days'), { ...RUSSIA, timeZone: 'Europe/Atlantis' }],
  ] as const)('%s: %s %j', (code, from, wrong, calendar) => {
    const answer = dueOf(from, wrong, calendar);
    expect(answer).toEqual({ ok: false, failure: { code } });
    if (!answer.ok) expect(sayNotCounted(answer.failure, 'en')).toMatch(/^Expected .+, but .+\. .+\.$/);
  });

  test('100 000 of every other unit can be', () => {
    for (const unit of ['minutes', 'hours', 'days', 'workingMinutes'] as const)
      expect(dueOf('2999-12-31T23:59:59.999Z', term(100_000, unit), RUSSIA)).toMatchObject({ ok: true });
  });
});
