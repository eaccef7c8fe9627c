import { CompiledQuery, type Transaction } from 'kysely';
import type { Database } from '../../database/rows.js';
import type { Row } from '../piece.js';

/** `unnest($1::text[], …) as given(c0, …)`. */
export function unnested(columns: readonly string[]): string {
  const arrays = columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
  return `unnest(${arrays}) as given(${columns.map((_, at) => `c${at}`).join(', ')})`;
}

export function byColumn(columns: readonly string[], rows: readonly Row[]): (string | null)[][] {
  return columns.map((_, at) => rows.map(row => (row[at] === null || row[at] === undefined ? null : String(row[at]))));
}

export async function query<T>(db: Transaction<Database>, text: string, values: unknown[] = []): Promise<T[]> {
  return (await db.executeQuery<T>(CompiledQuery.raw(text, values))).rows;
}
