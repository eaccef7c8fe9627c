import type { FieldType, LocalText, Value, Values } from '@marshrut/model';
import type { FieldMode } from '../graphql/generated/graphql.js';

/** A field of a form, of a record card or of a start dialog. */
export interface FormField {
  readonly path: string;
  readonly label: LocalText;
  readonly help: LocalText | null;
  readonly type: FieldType;
  readonly mode: FieldMode;
  readonly required: boolean;
  readonly visibleIf: string | null;
  readonly requiredIf: string | null;
  readonly readIf: string | null;
  /** FEEL that gives the value of a computed field. */
  readonly computed: string | null;
  /** Of a choice: options that are offered only while a condition holds. */
  readonly offers?: readonly { readonly option: string; readonly when: string }[];
}

/** Titles of the records and people that values name, by id. */
export type Titles = ReadonlyMap<string, string>;

/** What a person has typed, by input name. A value may be unfinished text: `23.11` in a date. */
export type Typed = Record<string, Value>;

/** React Hook Form reads dots as nesting; a path is one field, so its name has none. */
export function nameOf(path: string): string {
  return path.replaceAll('.', '/');
}

/** What the inputs begin with. An untouched checkbox is a "no", not an unknown. */
export function typedFrom(fields: readonly FormField[], values: Values): Typed {
  return Object.fromEntries(
    fields.map(field => {
      const value = values[field.path] ?? null;
      const untouched = value === null && field.type.kind === 'bool' && field.mode === 'EDIT';
      return [nameOf(field.path), untouched ? false : value];
    }),
  );
}

export function titlesFrom(titles: readonly { readonly id: string; readonly title: string }[]): Titles {
  return new Map(titles.map(({ id, title }) => [id, title]));
}
