import { type InputProblem, recordProblems } from '@marshrut/engine';
import { type Entity, fieldOf, readValue, type Value, type Values } from '@marshrut/model';
import type { FieldProblem } from '../definitions/outcome.js';
import { longestLetters, storageProblem } from '../tables/codec.js';
import { columnOf, type EntityTable } from '../tables/entity-table.js';
import { problemText } from './problem-text.js';

/** Values from outside in their canonical form, or what is wrong with them. */
export type ReadValues =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] };

/** Exact: a key that is no field of the entity is refused by name. Registration numbers are taken, never given. */
export function readValues(table: EntityTable, input: Readonly<Record<string, unknown>>, today: string): ReadValues {
  const values: Record<string, Value> = {};
  const fields: FieldProblem[] = [];
  for (const [key, raw] of Object.entries(input)) {
    const read = readField(table, key, raw, today);
    if ('code' in read) fields.push(toFieldProblem(table.entity, key, read));
    else values[key] = read.value;
  }
  return fields.length > 0 ? { ok: false, fields } : { ok: true, values };
}

/** One value of one field, storable on both databases. */
export function readField(
  table: EntityTable,
  key: string,
  raw: unknown,
  today: string,
): { readonly value: Value } | { readonly code: string; readonly expected?: string } {
  const field = fieldOf(table.entity, key);
  if (!field) return { code: 'UNKNOWN_FIELD' };
  if (field.type.kind === 'number' || field.type.kind === 'file') return { code: 'READ_ONLY' };
  const read = readValue(field.type, raw, today);
  if (!read.ok) return { code: read.code, ...(read.expected === undefined ? {} : { expected: read.expected }) };
  const column = columnOf(table, key);
  const code = storageProblem(column, read.value);
  if (code === null) return { value: read.value };
  const expected = code === 'TOO_LONG' ? longestLetters(column) : undefined;
  return { code, ...(expected === undefined ? {} : { expected }) };
}

/** The whole record as it would be, not only what changes: required fields, and values that fit no more. */
export function rowProblems(entity: Entity, values: Values, today: string): FieldProblem[] {
  const keys = entity.fields.map(field => field.key);
  return recordProblems(entity, '', values, keys, today).map(problem =>
    toFieldProblem(entity, keyOf(problem), problem),
  );
}

function keyOf({ path }: InputProblem): string {
  return path.slice(path.indexOf('.') + 1);
}

export function toFieldProblem(
  entity: Entity,
  path: string,
  problem: { readonly code: string; readonly expected?: string | undefined },
): FieldProblem {
  return { path, code: problem.code, message: problemText(problem), entity: entity.key };
}
