import type { LocalText, Value } from '@marshrut/model';

/**
 * What an analyst should look at. Nothing of it keeps a table from being used.
 *
 * | RULES_OVERLAP  | UNIQUE: both rules match the values of `example`                             |
 * | RULES_DISAGREE | ANY: both match it and answer differently                                    |
 * | RULE_HIDDEN    | FIRST: the second rule never answers, the first one matches before it        |
 * | RULE_NEVER     | the cell at `at` matches no value                                            |
 * | GAP            | no rule matches the values of `example`, and not every output has otherwise  |
 * | NOT_CHECKED    | what is at `at` could not be told beforehand, so it may still be wrong       |
 */
export interface TableWarning {
  readonly code: 'RULES_OVERLAP' | 'RULES_DISAGREE' | 'RULE_HIDDEN' | 'RULE_NEVER' | 'GAP' | 'NOT_CHECKED';
  readonly at: string;
  /** Ids, in the order of the table. */
  readonly rules: readonly string[];
  /** A value of each input; empty where no values are meant. */
  readonly example: readonly Value[];
  readonly message: LocalText;
}
