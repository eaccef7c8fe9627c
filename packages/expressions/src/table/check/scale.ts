import type { Value } from '@marshrut/model';
import type { Cell } from '../../run/cell.js';
import type { CompareOp } from '../../syntax/ast.js';
import type { Region } from './region.js';

/**
 * The values of an input, cut into pieces that no constant of its column tells apart: below 400, 400 itself, between 400 and 700, …;
 * or one by one where there are few. So whole pieces match or do not, and one value stands for all of its piece.
 */
export interface Scale {
  /** A value of each piece; undefined where there is none, such as between 1 and 2 for whole numbers. */
  readonly values: readonly (Value | undefined)[];
  /** Pieces whose values compare so with the constant; undefined where pieces do not tell. */
  where(op: CompareOp, constant: Cell): Region | undefined;
}
