import type { LocalText, Value } from '@marshrut/model';
import type { EvaluationFailure, ExpressionProblem, View } from '../expression.js';

/**
 * One thing that is wrong with a table. `at`: where in its document (`rules.3.when.1`, `inputs.0.expression`); `from` and `to` are
 * offsets in the text there, both 0 where the table as a whole is meant. SHAPE: its parts do not belong together.
 */
export interface TableProblem {
  readonly at: string;
  readonly code: ExpressionProblem['code'] | 'SHAPE';
  readonly message: LocalText;
  readonly from: number;
  readonly to: number;
}

export type TableCompilation =
  | { readonly ok: true; readonly table: CompiledTable }
  | { readonly ok: false; readonly problems: readonly TableProblem[] };

/** A checked table, made into closures once. */
export interface CompiledTable {
  /** Paths it may read: of its inputs, then of its cells. */
  readonly uses: readonly string[];
  /** What `view.value` throws goes through; everything else that can fail is a value. */
  evaluate(view: View): TableResult;
}

/**
 * `matched`: ids of the rules the answer comes from, in the order of the table; none where the outputs' `otherwise` answers.
 * `rows`: a value for each output. COLLECT without an aggregate and RULE_ORDER answer a row for each rule, all others one row.
 */
export type TableResult =
  | { readonly ok: true; readonly matched: readonly string[]; readonly rows: readonly (readonly Value[])[] }
  | { readonly ok: false; readonly failure: TableFailure };

/**
 * VALUE_MISSING and EXPRESSION_FAILED: details as those of an expression, and `place` (`rules.3.when.1`).
 * RULE_UNMATCHED: the value of each input as `input.<id>`. RULE_AMBIGUOUS: `first` and `second`, ids of the rules.
 */
export interface TableFailure {
  readonly code: EvaluationFailure['code'] | 'RULE_UNMATCHED' | 'RULE_AMBIGUOUS';
  readonly details: Readonly<Record<string, Value>>;
}

/** Paths a table reads, and card fields it fills. */
export interface TableFields {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}
