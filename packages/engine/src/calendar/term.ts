import { uncountable } from './counted.js';
import { AMOUNT_LIMIT } from './limits.js';

/**
 * - minutes, hours                 exact time by the clock
 * - days                           calendar days, whole, from the day after the event
 * - workingMinutes, workingHours   time within working hours only
 * - workingDays                    whole working days, from the day after the event
 */
export type TermUnit = 'minutes' | 'hours' | 'days' | 'workingMinutes' | 'workingHours' | 'workingDays';

/** `amount` is whole, from 1 to 100 000; of calendar days also 0: what is left on the last day of a term is that day. */
export interface Term {
  readonly amount: number;
  readonly unit: TermUnit;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A unit is time by the clock, time at work, whole days or whole working days; the first two are measured in milliseconds. */
type Measure = { readonly of: 'clock' | 'work'; readonly millis: number } | { readonly of: 'days' | 'workingDays' };

const measures = {
  minutes: { of: 'clock', millis: MINUTE },
  hours: { of: 'clock', millis: HOUR },
  days: { of: 'days' },
  workingMinutes: { of: 'work', millis: MINUTE },
  workingHours: { of: 'work', millis: HOUR },
  workingDays: { of: 'workingDays' },
} satisfies Readonly<Record<TermUnit, Measure>>;

/** An unknown unit is WRONG_TERM. */
export function measureOf(unit: TermUnit): Measure {
  const measure: Measure | undefined = Object.hasOwn(measures, unit) ? measures[unit] : undefined;
  if (!measure) throw uncountable('WRONG_TERM');
  return measure;
}

export function amountOf({ amount, unit }: Term): number {
  if (!Number.isInteger(amount) || amount < (unit === 'days' ? 0 : 1) || amount > AMOUNT_LIMIT)
    throw uncountable('WRONG_TERM');
  return amount;
}
