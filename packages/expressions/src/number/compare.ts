import type { Num } from '../run/cell.js';
import { toDecimal } from './number.js';

/** Longest text whose digits make a safe integer. */
const SAFE_LENGTH = 15;

/** Negative, zero or positive. Whole numbers and short decimal texts are compared without making objects. */
export function compareNumbers(left: Num, right: Num, at: string): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left !== 'object' && typeof right !== 'object') {
    const quick = compareScaled(left, right);
    if (!Number.isNaN(quick)) return quick;
  }
  return toDecimal(left, at).comparedTo(toDecimal(right, at));
}

/** Both as integers of one scale, or NaN where that is not surely exact. */
function compareScaled(left: string | number, right: string | number): number {
  const leftScale = scaleOf(left);
  const rightScale = scaleOf(right);
  const scale = Math.max(leftScale, rightScale);
  const a = scaled(left, scale - leftScale);
  const b = scaled(right, scale - rightScale);
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) ? a - b : Number.NaN;
}

function scaleOf(value: string | number): number {
  if (typeof value === 'number') return 0;
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

const powers = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

function scaled(value: string | number, more: number): number {
  const integer = typeof value === 'number' ? value : digitsOf(value);
  return more === 0 ? integer : integer * (powers[more] ?? Number.NaN);
}

/** `-12.50` is -1250. */
function digitsOf(text: string): number {
  if (text.length > SAFE_LENGTH) return Number.NaN;
  const negative = text.charCodeAt(0) === 45;
  let integer = 0;
  let digits = 0;
  for (let i = negative ? 1 : 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 46 && digits > 0) continue;
    if (code < 48 || code > 57) return Number.NaN;
    integer = integer * 10 + code - 48;
    digits++;
  }
  if (digits === 0) return Number.NaN;
  return negative ? -integer : integer;
}
