import type { Decimal } from 'decimal.js';
import { Failed, type Num } from '../run/cell.js';
import { Exact, QUOTIENT_DECIMALS, settled, toDecimal, WHOLE_DIGITS } from './number.js';

export function add(left: Num, right: Num, at: string): Num {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum + 0;
  }
  return settled(toDecimal(left, at).plus(toDecimal(right, at)), at);
}

export function subtract(left: Num, right: Num, at: string): Num {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    if (Number.isSafeInteger(difference)) return difference + 0;
  }
  return settled(toDecimal(left, at).minus(toDecimal(right, at)), at);
}

export function multiply(left: Num, right: Num, at: string): Num {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return settled(toDecimal(left, at).times(toDecimal(right, at)), at);
}

/** To QUOTIENT_DECIMALS, half to even as FEEL has it. */
export function divide(left: Num, right: Num, at: string): Num {
  const divisor = toDecimal(right, at);
  if (divisor.isZero()) throw new Failed('DIVISION_BY_ZERO', at);
  return settled(quotient(toDecimal(left, at), divisor), at);
}

function quotient(dividend: Decimal, divisor: Decimal): Decimal {
  return dividend.div(divisor).toDecimalPlaces(QUOTIENT_DECIMALS, Exact.ROUND_HALF_EVEN);
}

const EXPONENT_LIMIT = 1000;

/** Whole powers by repeated squaring, exact or refused; others to QUOTIENT_DECIMALS. */
export function power(left: Num, right: Num, at: string): Num {
  const base = toDecimal(left, at);
  const exponent = toDecimal(right, at);
  if (exponent.abs().greaterThan(EXPONENT_LIMIT)) throw new Failed('NUMBER_TOO_LARGE', at);
  if (base.isZero() && exponent.isNegative()) throw new Failed('DIVISION_BY_ZERO', at);
  if (exponent.isInteger()) return wholePower(base, exponent.toNumber(), at);
  if (base.isNegative()) throw new Failed('NOT_A_NUMBER', at);
  const rough = new Rough(base).pow(exponent);
  return settled(new Exact(rough).toDecimalPlaces(QUOTIENT_DECIMALS), at);
}

/** Roots need no more digits than a number can keep. */
const Rough = Exact.clone({ precision: WHOLE_DIGITS + QUOTIENT_DECIMALS });

function wholePower(base: Decimal, exponent: number, at: string): Num {
  let result: Num = 1;
  let square: Num = settled(base, at);
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = multiply(result, square, at);
    if (rest > 1) square = multiply(square, square, at);
  }
  return exponent < 0 ? divide(1, result, at) : result;
}

export function negate(value: Num, at: string): Num {
  return typeof value === 'number' ? 0 - value : settled(toDecimal(value, at).negated(), at);
}

export function absolute(value: Num, at: string): Num {
  return typeof value === 'number' ? Math.abs(value) : settled(toDecimal(value, at).abs(), at);
}

export type Rounding = 'down' | 'up' | 'half up' | 'half even';

/** `down` and `up` are towards minus and plus infinity, `half up` takes a half away from zero. `scale`: decimals to keep. */
export function rounded(value: Num, scale: Num, rounding: Rounding, at: string): Num {
  const places = toDecimal(scale, at);
  if (!places.isInteger() || places.isNegative() || places.greaterThan(QUOTIENT_DECIMALS))
    throw new Failed('NOT_A_NUMBER', at);
  if (typeof value === 'number') return value;
  return settled(toDecimal(value, at).toDecimalPlaces(places.toNumber(), modes[rounding]), at);
}

const modes: Readonly<Record<Rounding, Decimal.Rounding>> = {
  down: Exact.ROUND_FLOOR,
  up: Exact.ROUND_CEIL,
  'half up': Exact.ROUND_HALF_UP,
  'half even': Exact.ROUND_HALF_EVEN,
};
