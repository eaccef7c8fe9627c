import type { View } from '../expression.js';
import { type Cell, Failed, Nothing } from '../run/cell.js';
import type { Column, Plan } from './plan.js';
import { beside } from './subject.js';

/** Why it is not known whether a rule matches: a value that is not given or an expression that failed, and where. */
export interface Open {
  readonly cause: Nothing | Failed;
  readonly place: string;
}

/** Whether the rule with this index matches, or what leaves that open. */
export type Match = (rule: number) => boolean | Open;

/**
 * A rule matches where all its cells hold (DMN 1.4, 8.1). Three-valued: one cell that does not hold decides, whatever the others
 * lack; else one that is open leaves the rule open. Each input and each different cell is evaluated once, and only when it is needed.
 */
export function matcher({ columns }: Plan, view: View): Match {
  const verdicts = columns.map(column => verdictsOf(column, view));
  return rule => {
    let open: Open | undefined;
    for (let index = 0; index < columns.length; index++) {
      const cell = columns[index]?.cellOf[rule] ?? null;
      if (cell === null) continue;
      const verdict = verdicts[index]?.(cell) ?? true;
      if (verdict === false) return false;
      if (verdict !== true) open ??= openAt(verdict, rule, index);
    }
    return open ?? true;
  };
}

/** An input that failed leaves open every cell below it. */
interface Verdict {
  readonly cause: Nothing | Failed;
  readonly ofInput: boolean;
}

function openAt({ cause, ofInput }: Verdict, rule: number, column: number): Open {
  return { cause, place: ofInput ? `inputs.${column}.expression` : `rules.${rule}.when.${column}` };
}

function verdictsOf(column: Column, view: View): (cell: number) => boolean | Verdict {
  const known: (boolean | Verdict)[] = [];
  let input: { readonly value: Cell | Failed; readonly view: View } | undefined;
  return cell => {
    const before = known[cell];
    if (before !== undefined) return before;
    if (!input) {
      const value = attempt(() => column.run(view));
      input = { value, view: value instanceof Failed ? view : beside(view, value) };
    }
    const verdict = verdictOf(column, cell, input.value, input.view);
    known[cell] = verdict;
    return verdict;
  };
}

/**
 * An input that is not given matches `-`, `null` and what says so. To any other test it is open, not false; only in a column that
 * asks for nothing somewhere it is a value as others are, and does not match. In DMN such a test is
 * false everywhere.
 */
function verdictOf(column: Column, cell: number, input: Cell | Failed, view: View): boolean | Verdict {
  if (input instanceof Failed) return { cause: input, ofInput: true };
  const value = attempt(() => column.cells[cell]?.run(view) ?? true);
  if (value instanceof Failed) return { cause: value, ofInput: false };
  if (!(value instanceof Nothing)) return value === true;
  return column.knowsNothing && input instanceof Nothing ? false : { cause: value, ofInput: false };
}

function attempt(run: () => Cell): Cell | Failed {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Failed) return thrown;
    throw thrown;
  }
}
