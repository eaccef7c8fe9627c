import type { Value } from '@marshrut/model';

/** A condition built of rows, as people set it in the designer. Fewer than two rows always have the joint `and`. */
export interface Sentence {
  readonly joint: 'and' | 'or';
  readonly rows: readonly SentenceRow[];
}

/** `path`: `amount` or `file.person.lastName`. */
export interface SentenceRow {
  readonly path: string;
  readonly operator: SentenceOperator;
  readonly operand: Operand;
}

export type SentenceOperator =
  | 'equals'
  | 'differs'
  | 'greater'
  | 'atLeast'
  | 'less'
  | 'atMost'
  | 'contains'
  | 'startsWith'
  | 'oneOf'
  | 'includes'
  | 'excludes'
  | 'given'
  | 'missing'
  | 'yes'
  | 'no'
  | 'between';

/** `today`: today plus or minus whole days. `values`: the list of `oneOf`, the two ends of `between`. */
export type Operand =
  | { readonly kind: 'none' }
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'values'; readonly values: readonly Value[] }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'today'; readonly days: number };
