import { deepEqual } from 'node:assert/strict';
import { sql } from 'kysely';
import type { OpenDatabase } from '../../database/open.js';

/** One promise of the storage port. `hold` is given a furnished database and rejects where the promise is broken. */
export interface Rule {
  readonly name: string;
  readonly hold: (database: OpenDatabase) => Promise<void>;
}

/** All rows of a table as the database has them, in the order of a column. */
export async function rowsOf(
  { kysely }: OpenDatabase,
  table: string,
  order = 'id',
): Promise<Record<string, unknown>[]> {
  const { rows } = await sql<
    Record<string, unknown>
  >`select * from ${sql.table(table)} order by ${sql.ref(order)}`.execute(kysely);
  return rows;
}

/** By value: rows of SQLite's driver may be made in another realm than the test. */
export function same(actual: unknown, expected: unknown, message?: string): void {
  deepEqual(JSON.parse(JSON.stringify(actual)), expected, message);
}
