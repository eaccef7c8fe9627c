import type { ExpressionType, View } from '../expression.js';
import type { Cell } from '../run/cell.js';
import type { Kind } from '../types/type.js';

/** `any`: one value of any kind; `texts`: a list of them. */
export type Taken = Kind | 'any' | 'texts';

/** `at` is the text of the call. */
export interface Here {
  readonly view: View;
  readonly at: string;
}

/** One way to call a function with so many arguments of these kinds. */
export interface Plain {
  readonly form: 'plain';
  readonly takes: readonly Taken[];
  readonly gives: ExpressionType | ((args: readonly ExpressionType[]) => ExpressionType);
  readonly run: (args: readonly Cell[], here: Here) => Cell;
  /** Answers by the clock or the time zone, so it cannot be evaluated beforehand. */
  readonly reads?: 'clock' | 'zone';
  /** Takes values that are not given too. */
  readonly takesNothing?: true;
}

/** A function of one list or of any number of values, all of one of these kinds. */
export interface Aggregate {
  readonly form: 'aggregate';
  readonly of: readonly Kind[] | 'any';
  readonly gives: (item: ExpressionType) => ExpressionType;
  readonly run: (items: readonly Cell[], kind: Kind, at: string) => Cell;
  readonly takesNothing?: true;
}

/** Of a list and what may be one of its items. */
export interface Membership {
  readonly form: 'membership';
}

export type Way = Plain | Aggregate | Membership;

export function plain(takes: readonly Taken[], gives: Plain['gives'], run: Plain['run']): Plain {
  return { form: 'plain', takes, gives, run };
}

export function reading(
  reads: 'clock' | 'zone',
  takes: readonly Taken[],
  gives: ExpressionType,
  run: Plain['run'],
): Plain {
  return { form: 'plain', takes, gives, run, reads };
}

export function evenNothing(takes: readonly Taken[], gives: ExpressionType, run: Plain['run']): Plain {
  return { form: 'plain', takes, gives, run, takesNothing: true };
}

export function aggregate(of: Aggregate['of'], gives: Aggregate['gives'], run: Aggregate['run']): Aggregate {
  return { form: 'aggregate', of, gives, run };
}
