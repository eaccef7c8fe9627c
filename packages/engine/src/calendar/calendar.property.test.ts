import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BERLIN, SHOP } from './calendars.fixture.js';
import type { Counted } from './counted.js';
import { isWorkingDay } from './day.js';
import { dueOf, extended } from './due-of.js';
import { elapsed, partOf, shifted } from './elapsed.js';
import { RUSSIA } from './russia.js';
import type { TermUnit } from './term.js';

const units: readonly TermUnit[] = ['minutes', 'hours', 'days', 'workingMinutes', 'workingHours', 'workingDays'];
const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map(date => date.toISOString());
const calendar = fc.constantFrom(RUSSIA, BERLIN, SHOP, { ...RUSSIA, timeZone: 'America/New_York' });
const unit = fc.constantFrom(...units);
const amount = fc.integer({ min: 1, max: 200 });
const few = { numRuns: 150 };

function value<T>(counted: Counted<T>): T {
  if (!counted.ok) throw new Error(counted.failure.code);
  return counted.value;
}

test('a longer term ends later', () => {
  fc.assert(
    fc.property(instant, amount, unit, calendar, (from, amount, unit, calendar) => {
      const [shorter, longer] = [amount, amount + 1].map(n => value(dueOf(from, { amount: n, unit }, calendar)).at);
      expect(shorter! > from && longer! > shorter!).toBe(true);
    }),
    few,
  );
});

test('working days end on a working day', () => {
  fc.assert(
    fc.property(instant, amount, calendar, (from, amount, calendar) => {
      const { why } = value(dueOf(from, { amount, unit: 'workingDays' }, calendar));
      expect(isWorkingDay(why.endsOn, calendar)).toBe(true);
    }),
    few,
  );
});

test('at its due date a term has passed, in every unit', () => {
  fc.assert(
    fc.property(instant, amount, unit, calendar, (from, amount, unit, calendar) => {
      const { at } = value(dueOf(from, { amount, unit }, calendar));
      expect(value(elapsed(from, at, calendar, unit))).toBe(amount);
      expect(value(partOf(from, at, 1, calendar, unit))).toBe(at);
    }),
    few,
  );
});

test('an extension of a term is the term of both', () => {
  fc.assert(
    fc.property(instant, amount, amount, unit, calendar, (from, first, second, unit, calendar) => {
      const { at } = value(dueOf(from, { amount: first, unit }, calendar));
      const both = value(dueOf(from, { amount: first + second, unit }, calendar)).at;
      expect(value(extended(at, { amount: second, unit }, calendar)).at).toBe(both);
    }),
    few,
  );
});

test('a share of a term comes within it, later for a larger share, and has passed then', () => {
  const share = fc.integer({ min: 0, max: 99 });
  fc.assert(
    fc.property(instant, amount, unit, calendar, share, (from, amount, unit, calendar, share) => {
      const { at } = value(dueOf(from, { amount, unit }, calendar));
      const [part, more] = [share, share + 1].map(n => value(partOf(from, at, n / 100, calendar, unit)));
      expect(part! >= from && part! <= more! && more! <= at).toBe(true);
      const passed = value(elapsed(from, part!, calendar, unit));
      if (!unit.endsWith('ays')) expect(passed).toBeCloseTo((amount * share) / 100, 4);
    }),
    few,
  );
});

test('after a pause as much of the term is left as before it', () => {
  fc.assert(
    fc.property(
      instant,
      amount,
      fc.nat(3_000_000),
      fc.nat(9_000_000),
      unit,
      calendar,
      (from, amount, wait, pause, unit, calendar) => {
        const { at } = value(dueOf(from, { amount, unit }, calendar));
        const later = (start: string, seconds: number): string =>
          new Date(Date.parse(start) + seconds * 1000).toISOString();
        const paused = later(from, wait);
        const resumed = later(paused, pause);
        const moved = value(shifted(at, paused, resumed, calendar, unit));
        if (paused > at) expect(moved).toBe(at);
        else
          expect(value(elapsed(resumed, moved, calendar, unit))).toBeCloseTo(
            value(elapsed(paused, at, calendar, unit)),
            6,
          );
      },
    ),
    few,
  );
});
