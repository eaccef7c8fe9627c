import type { CardField, Entities, FieldType, LocalText, Option, Value } from '@marshrut/model';

/**
 * The names an expression may use: keys of card fields. A card field that refers to a record leads on to the fields
 * of its entity (`file.person.lastName`); every record also has `id`.
 */
export interface Scope {
  readonly card: readonly CardField[];
  readonly entities: Entities;
}

/** What the expression must answer: true or false, any single value, or a value of a field. */
export type Expected = 'condition' | 'value' | FieldType;

/** The static type of an expression. `whole` numbers have no fraction; `options` are those a choice may hold. */
export type ExpressionType =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly money: boolean }
  | { readonly kind: 'text'; readonly literals?: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'dateTime' }
  | { readonly kind: 'duration' }
  | { readonly kind: 'reference'; readonly entity: string }
  | { readonly kind: 'user' }
  | { readonly kind: 'list'; readonly of: ExpressionType };

/** One thing that is wrong with the text; `from` and `to` are offsets in UTF-16 units. Message: "Expected …, but …. Do ….". */
export interface ExpressionProblem {
  readonly code: 'SYNTAX' | 'UNKNOWN_NAME' | 'UNKNOWN_FUNCTION' | 'WRONG_TYPE' | 'TOO_LARGE';
  readonly message: LocalText;
  readonly from: number;
  readonly to: number;
}

export type Compiled =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

/** A checked expression, made into closures once. */
export interface Expression {
  readonly text: string;
  /** Paths it may read, in order of appearance: `amount`, `person.phone`. */
  readonly uses: readonly string[];
  readonly type: ExpressionType;
  /** What `view.value` throws goes through; everything else that can fail is a value. */
  evaluate(view: View): Evaluation;
}

/** What an expression may see of the world. `now` is a UTC instant, `timeZone` an IANA name. */
export interface View {
  /** `['person', 'phone']` is the field of the record the card field `person` refers to; null is "not given". */
  value(path: readonly string[]): Value;
  readonly now: string;
  readonly timeZone: string;
}

/**
 * VALUE_MISSING details: `path`. EXPRESSION_FAILED details: `reason` and `at`, the part of the text that failed;
 * where the field cannot hold the result also `problem` and `expected` as reading a value tells them.
 */
export interface EvaluationFailure {
  readonly code: 'VALUE_MISSING' | 'EXPRESSION_FAILED';
  readonly details: Readonly<Record<string, Value>>;
}

export type Evaluation =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failure: EvaluationFailure };
