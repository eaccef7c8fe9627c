import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, failed, problemsOf, value } from '../fixtures/evaluate.js';
import { civilOf, dayNumber, readDate, writeDate } from './civil.js';
import { todayIn } from './today.js';
import { instantOf, localOf } from './zone.js';

describe('dates', () => {
  test.each([
    ['date("2024-02-29") + duration("P1Y")', '2025-02-28'],
    ['date("2024-02-29") + duration("P4Y")', '2028-02-29'],
    ['date("2024-02-28") + duration("P1D")', '2024-02-29'],
    ['date("2023-02-28") + duration("P1D")', '2023-03-01'],
    ['date("2100-02-28") + duration("P1D")', '2100-03-01'],
    ['date("2026-01-31") + duration("P1M")', '2026-02-28'],
    ['date("2024-03-31") - duration("P1M")', '2024-02-29'],
    ['date("2026-12-31") + duration("P1D")', '2027-01-01'],
    ['date("2026-12-31") + duration("P2M")', '2027-02-28'],
    ['date("2026-01-01") - duration("P1D")', '2025-12-31'],
    ['date("2026-01-15") + duration("P1Y2M3D")', '2027-03-18'],
    ['date("2026-01-15") + duration("-P2W")', '2026-01-01'],
    ['date("2026-01-15") + duration("PT48H")', '2026-01-17'],
    ['duration("P1D") * 3 + date("2026-01-15")', '2026-01-18'],
    ['date("2026-01-15") + duration("P1D") * count', '2026-01-18'],
    ['(date("2024-03-01") - date("2024-02-01")).days', 29],
    ['(date("2023-03-01") - date("2023-02-01")).days', 28],
    ['(date("2026-01-01") - date("2026-01-31")).days', -30],
    ['(date("2027-01-01") - date("2026-12-31")).days', 1],
    ['date("2024-02-29") - date("2024-02-28") = duration("P1D")', true],
    ['due - date > duration("P30D")', true],
    ['date("2024-02-29").year + date("2024-02-29").day', 2053],
    ['date("2026-11-23").weekday', 1],
    ['person.birthDate.month', 2],
    ['date(2024, 2, 29)', '2024-02-29'],
    ['today() + duration("P30D")', '2026-12-23'],
    ['duration("P1Y") = duration("P12M")', true],
    ['duration("PT24H") = duration("P1D")', true],
    ['duration("P1M") < duration("P1M1D")', true],
    ['-duration("P1D") < duration("PT0S")', true],
  ])('%s', (text, expected) => {
    expect(evaluate(text)).toEqual(value(expected));
  });

  test.each([
    'date("2026-02-29")',
    'date("2026-13-01")',
    'date("23.11.2026")',
    'date(2026, 2, 30)',
    'duration("30 days")',
    'duration("P")',
    'duration("P1DT")',
    'date and time("2026-01-01T25:00:00")',
    'date and time("2026-02-30T10:00:00")',
    '@"2026-02-29"',
    'date("9999-12-31") + duration("P1D")',
    'date("2026-01-01") + duration("PT5H")',
    'duration("P1M") < duration("P30D")',
  ])('%s is a problem of the text', text => {
    expect(problemsOf(text)).toMatchObject([{ code: 'WRONG_TYPE' }]);
  });

  test('what depends on a value fails when it is evaluated', () => {
    expect(evaluate('date(subject)')).toEqual(failed('NOT_A_DATE', 'date(subject)'));
    expect(evaluate('due + duration("P1D")', 'value', { due: '9999-12-31' })).toEqual(
      failed('DATE_OUT_OF_RANGE', 'due + duration("P1D")'),
    );
    expect(evaluate('due + duration("PT1H")')).toEqual(failed('NOT_WHOLE_DAYS', 'due + duration("PT1H")'));
    expect(evaluate('duration(subject).days')).toEqual(failed('NOT_A_DURATION', 'duration(subject)'));
  });

  test('days count through leap years as the calendar does', () => {
    const day = fc
      .date({ min: new Date('1000-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true })
      .map(date => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, text => {
        const number = dayNumber(readDate(text, ''));
        expect(writeDate(civilOf(number, ''), '')).toBe(text);
        expect(writeDate(civilOf(number + 1, ''), '') > text).toBe(true);
      }),
    );
  });
});

describe('time zones', () => {
  test.each([
    ['2026-11-23T20:59:59.000Z', 'Europe/Moscow', '2026-11-23'],
    ['2026-11-23T21:00:00.000Z', 'Europe/Moscow', '2026-11-24'],
    ['2026-12-31T23:59:59.999Z', 'UTC', '2026-12-31'],
    ['2026-12-31T12:00:00.000Z', 'Asia/Kamchatka', '2027-01-01'],
    ['2024-02-28T15:00:00.000Z', 'Asia/Kamchatka', '2024-02-29'],
    ['2026-01-01T00:30:00Z', 'America/New_York', '2025-12-31'],
  ])('at %s it is in %s %s', (now, zone, today) => {
    expect(todayIn(now, zone)).toBe(today);
    expect(evaluate('today()', 'value', {}, now, zone)).toEqual(value(today));
  });

  test.each([
    ['now()', '2026-11-23T09:30:00.000Z'],
    ['date(receivedAt)', '2026-11-23'],
    ['receivedAt > now() - duration("PT1H")', true],
    ['(now() - receivedAt).days', 0],
    ['date and time("2026-11-23T12:30:00")', '2026-11-23T09:30:00.000Z'],
    ['date and time("2026-11-23T12:30:00") = receivedAt', true],
    ['date and time("2026-01-31T23:30:00") + duration("P1M")', '2026-02-28T20:30:00.000Z'],
    ['receivedAt + duration("PT36H")', '2026-11-24T21:30:00.000Z'],
  ])('%s in Moscow', (text, expected) => {
    expect(evaluate(text)).toEqual(value(expected));
  });

  test('months are counted by the clocks of the zone', () => {
    const text = 'date and time("2026-02-28T12:00:00") + duration("P1M")';
    expect(evaluate(text, 'value', {}, undefined, 'Europe/Berlin')).toEqual(value('2026-03-28T11:00:00.000Z'));
    expect(
      evaluate('date and time("2026-03-15T12:00:00") + duration("P1M")', 'value', {}, undefined, 'Europe/Berlin'),
    ).toEqual(value('2026-04-15T10:00:00.000Z'));
  });

  test('an hour that is skipped counts on, of one that comes twice the first is taken', () => {
    const skipped = instantOf(Date.parse('2026-03-29T02:30:00Z'), 'Europe/Berlin');
    expect(new Date(skipped).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    const twice = instantOf(Date.parse('2026-10-25T02:30:00Z'), 'Europe/Berlin');
    expect(new Date(twice).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('clocks and instants lead back to each other', () => {
    const zone = fc.constantFrom(
      'Europe/Moscow',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'UTC',
    );
    const instant = fc.integer({ min: Date.parse('1950-01-01'), max: Date.parse('2090-01-01') });
    fc.assert(
      fc.property(zone, instant, (timeZone, at) => {
        const local = localOf(at, timeZone);
        expect(localOf(instantOf(local, timeZone), timeZone)).toBe(local);
      }),
    );
  });

  test('an unknown zone is a bug of the caller', () => {
    expect(() => todayIn('2026-11-23T09:30:00.000Z', 'Moon/Crater')).toThrow(RangeError);
  });
});
