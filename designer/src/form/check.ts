import { type FieldType, readValue, type Value, type ValueProblemCode, type Values } from '@marshrut/model';
import { type FormField, nameOf, type Titles, type Typed, typedFrom } from './field.js';

/** Why a value is refused, in the codes of the model; `expected` is the limit or an example. */
export interface Refusal {
  readonly code: ValueProblemCode | 'REQUIRED';
  readonly expected?: string;
}

/** What a formula gives now. */
export interface Computation {
  readonly value: Value;
  /** In words and with values in the places of the fields: «Сумма × Ставка ÷ 100», «500 000 ₽ × 12,50 ÷ 100». */
  explain(titles: Titles): Explanation;
}

export interface Explanation {
  readonly formula: string;
  readonly filled: string;
  /** Why it gives nothing. */
  readonly failure: string | null;
}

/** Which fields a person sees now, and which of them must be filled in. */
export interface Conditions {
  visible(path: string): boolean;
  required(path: string): boolean;
  /** It is a field for input, but is only read now: what was typed into it stays behind. */
  locked(path: string): boolean;
  /** What a computed field comes to now; undefined until its formula is known. */
  computed(path: string): Computation | undefined;
  /** The field as it is now: a choice with the options that are offered. */
  offered(field: FormField): FormField;
}

export function editable(fields: readonly FormField[], conditions: Conditions): FormField[] {
  return fields.filter(
    field => field.mode === 'EDIT' && conditions.visible(field.path) && !conditions.locked(field.path),
  );
}

/** The same reading of a value as on the server, so both refuse the same. */
export function refusalOf(type: FieldType, typed: Value, required: boolean, today: string): Refusal | null {
  const read = readValue(type, typed, today);
  if (!read.ok) return { code: read.code, ...(read.expected === undefined ? {} : { expected: read.expected }) };
  return required && read.value === null ? { code: 'REQUIRED' } : null;
}

export function refusals(
  fields: readonly FormField[],
  typed: Typed,
  conditions: Conditions,
  today: string,
): ReadonlyMap<string, Refusal> {
  return new Map(
    editable(fields, conditions).flatMap(field => {
      const refusal = refusalOf(field.type, typed[nameOf(field.path)] ?? null, conditions.required(field.path), today);
      return refusal ? [[field.path, refusal] as const] : [];
    }),
  );
}

/** Canonical values of what is typed, by path; what cannot be read yet is left out. */
export function readable(fields: readonly FormField[], typed: Typed, today: string): Values {
  return Object.fromEntries(
    fields.flatMap(field => {
      const name = nameOf(field.path);
      if (field.mode !== 'EDIT' || !(name in typed)) return [];
      const read = readValue(field.type, typed[name], today);
      return read.ok ? [[field.path, read.value]] : [];
    }),
  );
}

/**
 * The part of the values that somebody has typed: now, so that they differ from what the form began with, or before (`typed`). What
 * nobody touched is not sent, or it would undo what a colleague has changed since the form was opened.
 */
export function touched(values: Values, known: Values, typed: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([path, value]) => typed.includes(path) || value !== (known[path] ?? null)),
  );
}

/** The part of what is typed that the server does not have: other values, and text that is no value yet. */
export function unsaved(fields: readonly FormField[], typed: Typed, known: Values, today: string): Typed {
  const begun = typedFrom(fields, known);
  return Object.fromEntries(
    fields.flatMap(field => {
      const name = nameOf(field.path);
      if (field.mode !== 'EDIT' || !(name in typed)) return [];
      const read = readValue(field.type, typed[name], today);
      return read.ok && read.value === (begun[name] ?? null) ? [] : [[name, typed[name] ?? null]];
    }),
  );
}
