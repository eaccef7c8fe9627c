import { describe, expect, test } from '@jest/globals';
import { BERLIN, NEVER } from './calendars.fixture.js';
import { elapsed, partOf, shifted } from './elapsed.js';
import { RUSSIA } from './russia.js';

describe('elapsed', () => {
  test.each([
    ['2026-06-11T06:00:00Z', '2026-06-15T07:30:00Z', 'workingMinutes', 7 * 60 + 90],
    ['2026-06-11T06:00:00Z', '2026-06-15T07:30:00Z', 'workingHours', 8.5],
    ['2026-06-11T10:10:00Z', '2026-06-11T10:50:00Z', 'workingMinutes', 0],
    ['2026-06-11T06:00:00Z', '2026-06-11T06:00:30Z', 'minutes', 0.5],
    ['2026-06-11T06:00:00Z', '2026-06-12T06:00:00Z', 'hours', 24],
    ['2026-06-11T06:00:00Z', '2026-06-11T20:59:59.999Z', 'days', 0],
    ['2026-06-11T06:00:00Z', '2026-06-11T21:00:00Z', 'days', 1],
    ['2026-06-11T06:00:00Z', '2026-06-15T06:00:00Z', 'days', 4],
    ['2026-06-11T06:00:00Z', '2026-06-15T06:00:00Z', 'workingDays', 1],
    ['2026-06-15T06:00:00Z', '2026-06-11T06:00:00Z', 'workingDays', 0],
    ['2026-06-15T06:00:00Z', '2026-06-11T06:00:00Z', 'minutes', 0],
  ] as const)('from %s to %s in %s: %d', (from, to, unit, value) => {
    expect(elapsed(from, to, RUSSIA, unit)).toEqual({ ok: true, value });
  });

  test('nothing passes where nobody works, and eleven years are too many', () => {
    const from = '2026-06-11T06:00:00Z';
    expect(elapsed(from, '2027-06-11T06:00:00Z', NEVER, 'workingMinutes')).toEqual({ ok: true, value: 0 });
    expect(elapsed(from, '2038-06-11T06:00:00Z', NEVER, 'workingMinutes')).toMatchObject({
      failure: { code: 'TOO_FAR' },
    });
    expect(elapsed(from, '2038-06-11T06:00:00Z', RUSSIA, 'days')).toMatchObject({ value: 4383 });
  });
});

describe('the instant of a share', () => {
  const from = '2026-06-01T07:15:00.000Z';
  test.each([
    // Of 15 working days to 23.06 twelve end on 18.06.
    ['2026-06-23T20:59:59.999Z', 0.8, 'workingDays', '2026-06-18T21:00:00.000Z'],
    ['2026-06-23T20:59:59.999Z', 1, 'workingDays', '2026-06-23T20:59:59.999Z'],
    ['2026-06-23T20:59:59.999Z', 0, 'workingDays', '2026-06-01T21:00:00.000Z'],
    ['2026-06-04T20:59:59.999Z', 0.5, 'days', '2026-06-03T09:00:00.000Z'],
    ['2026-06-01T11:15:00.000Z', 0.25, 'hours', '2026-06-01T08:15:00.000Z'],
    // Eight working hours, 10:15 to 09:15 next working day: 6.4 of them.
    ['2026-06-02T07:15:00.000Z', 0.8, 'workingHours', '2026-06-01T14:39:00.000Z'],
    ['2026-05-01T07:15:00.000Z', 0.5, 'workingHours', '2026-05-01T07:15:00.000Z'],
    ['2026-06-01T08:00:00.000Z', 0.5, 'days', '2026-06-01T08:00:00.000Z'],
  ] as const)('to %s, %d in %s: %s', (due, share, unit, value) => {
    expect(partOf(from, due, share, RUSSIA, unit)).toEqual({ ok: true, value });
  });

  test('within a day of 23 hours', () => {
    expect(partOf('2026-03-28T11:00:00Z', '2026-03-29T21:59:59.999Z', 0.5, BERLIN, 'days')).toMatchObject({
      value: '2026-03-29T10:30:00.000Z',
    });
  });

  test.each([-0.1, 1.1, Number.NaN])('%d is no share', share => {
    expect(partOf(from, from, share, RUSSIA, 'days')).toMatchObject({ failure: { code: 'WRONG_SHARE' } });
  });
});

describe('a pause', () => {
  test.each([
    // From Wednesday evening over the holiday to Monday: one working day, five days by the calendar.
    [
      '2026-06-23T20:59:59.999Z',
      '2026-06-10T15:00:00Z',
      '2026-06-15T07:00:00Z',
      'workingDays',
      '2026-06-25T20:59:59.999Z',
    ],
    ['2026-07-01T20:59:59.999Z', '2026-06-10T15:00:00Z', '2026-06-15T07:00:00Z', 'days', '2026-07-06T20:59:59.999Z'],
    ['2026-07-01T20:59:59.999Z', '2026-06-10T07:00:00Z', '2026-06-10T15:00:00Z', 'days', '2026-07-01T20:59:59.999Z'],
    [
      '2026-06-15T07:00:00.000Z',
      '2026-06-10T15:00:00Z',
      '2026-06-11T06:30:00Z',
      'workingMinutes',
      '2026-06-15T07:30:00.000Z',
    ],
    ['2026-06-15T07:00:00.000Z', '2026-06-10T15:00:00Z', '2026-06-11T06:30:00Z', 'hours', '2026-06-15T22:30:00.000Z'],
    ['2026-06-15T07:00:00.000Z', '2026-06-15T07:00:01Z', '2026-06-16T06:30:00Z', 'hours', '2026-06-15T07:00:00.000Z'],
    ['2026-06-15T07:00:00.000Z', '2026-06-11T07:00:00Z', '2026-06-10T07:00:00Z', 'hours', '2026-06-15T07:00:00.000Z'],
  ] as const)('due %s, paused %s, resumed %s, in %s: %s', (due, paused, resumed, unit, value) => {
    expect(shifted(due, paused, resumed, RUSSIA, unit)).toEqual({ ok: true, value });
  });
});
