import { Decimal } from 'decimal.js';
import { Failed, type Num } from '../run/cell.js';

/** Wide enough that sums and products of allowed numbers are exact before they are checked. */
export const Exact = Decimal.clone({
  precision: 240,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -1000,
  toExpPos: 1000,
});

/** Numbers stay below 10^40 and keep at most 60 decimals: far beyond money, small enough to stay quick. */
export const WHOLE_DIGITS = 40;
export const DECIMALS = 60;
/** Decimals of a literal and of a quotient. */
export const QUOTIENT_DECIMALS = 34;

const plain = /^-?\d+(?:\.\d+)?$/;

/** `at` is the part of the text that is being evaluated. */
export function toDecimal(value: Num, at: string): Decimal {
  if (typeof value === 'object') return value;
  if (typeof value === 'string' && !plain.test(value)) throw new Failed('WRONG_VALUE', at);
  return bounded(new Exact(value), at);
}

/** Refuses what is too large, rounds decimals beyond DECIMALS, makes whole numbers plain where they are safe. */
export function settled(value: Decimal, at: string): number | Decimal {
  const exact = bounded(value, at);
  const number = exact.e < 16 && exact.isInteger() ? exact.toNumber() : Number.NaN;
  return Number.isSafeInteger(number) ? number + 0 : exact;
}

function bounded(value: Decimal, at: string): Decimal {
  if (!value.isFinite() || value.e >= WHOLE_DIGITS) throw new Failed('NUMBER_TOO_LARGE', at);
  return value.decimalPlaces() > DECIMALS ? value.toDecimalPlaces(DECIMALS) : value;
}

/**
 * A literal as the grammar takes it (`12`, `0.5`, `.5`, `1e3`), or undefined where it is beyond the limits.
 * Fractions stay texts, which compare quickly with the texts of money.
 */
export function readLiteral(digits: string): number | string | undefined {
  const value = new Exact(digits);
  if (!value.isFinite() || value.e >= WHOLE_DIGITS || value.decimalPlaces() > QUOTIENT_DECIMALS) return undefined;
  const whole = settled(value, digits);
  return typeof whole === 'number' ? whole : value.toFixed();
}

/** Plain decimal text without an exponent and without zeros at the end: `1234.5`. */
export function plainText(value: Num, at: string): string {
  if (typeof value === 'number') return String(value + 0);
  const text = toDecimal(value, at).toFixed();
  return text === '-0' ? '0' : text;
}
