import type { Decimal } from 'decimal.js';
import type { Duration } from '../dates/duration.js';
import type { View } from '../expression.js';

/**
 * A value while an expression runs; static types tell which of these it is.
 * Numbers are exact: a safe integer, a canonical decimal text as a view gives it, or a Decimal.
 * Dates (`2026-11-23`) and instants (`2026-11-23T09:30:00.000Z`) are texts that sort as they follow in time.
 */
export type Cell = boolean | string | number | Decimal | Duration | Nothing | readonly Cell[];

export type Num = string | number | Decimal;

export type Run = (view: View) => Cell;

/**
 * A value that is not given. A pure one is the value of a path or the word null itself and may stand as an answer;
 * what was computed from it is not pure. `path` is what to ask for.
 */
export class Nothing {
  readonly spoiled: Nothing;

  constructor(
    readonly path: string,
    readonly pure: boolean,
  ) {
    this.spoiled = pure ? new Nothing(path, false) : this;
  }
}

/** The evaluation cannot go on: `details` are those of EXPRESSION_FAILED. Caught in `evaluate` and when constants are folded. */
export class Failed extends Error {
  constructor(
    readonly reason: FailureReason,
    readonly at: string,
  ) {
    super(reason);
  }
}

export type FailureReason =
  | 'DIVISION_BY_ZERO'
  | 'NUMBER_TOO_LARGE'
  | 'NOT_A_NUMBER'
  | 'NOT_A_DATE'
  | 'NOT_A_DURATION'
  | 'NOT_WHOLE_DAYS'
  | 'NOT_COMPARABLE'
  | 'DATE_OUT_OF_RANGE'
  | 'TEXT_TOO_LONG'
  | 'WRONG_VALUE';
