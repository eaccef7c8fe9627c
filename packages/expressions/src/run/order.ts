import { compareDurations, type Duration } from '../dates/duration.js';
import { compareNumbers } from '../number/compare.js';
import type { CompareOp } from '../syntax/ast.js';
import type { Kind } from '../types/type.js';
import type { Cell, Num } from './cell.js';

/** Negative, zero or positive; `at` is the text being evaluated. Both cells are of one kind and given. */
export type Order = (left: Cell, right: Cell, at: string) => number;

export function orderOf(kind: Kind): Order {
  if (kind === 'number') return (left, right, at) => compareNumbers(left as Num, right as Num, at);
  if (kind === 'duration') return (left, right, at) => compareDurations(left as Duration, right as Duration, at);
  return byText;
}

/** Texts by code units, dates and instants by time; of anything else only whether it is the same. */
function byText(left: Cell, right: Cell): number {
  if (left === right) return 0;
  return (left as string) < (right as string) ? -1 : 1;
}

export const verdicts: Readonly<Record<CompareOp, (order: number) => boolean>> = {
  '=': order => order === 0,
  '!=': order => order !== 0,
  '<': order => order < 0,
  '<=': order => order <= 0,
  '>': order => order > 0,
  '>=': order => order >= 0,
};
