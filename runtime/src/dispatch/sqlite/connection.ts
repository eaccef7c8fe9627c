import type { Statement } from 'better-sqlite3';
import type { SqliteHandle } from '../../database/sqlite.js';
import { watched } from '../../database/statement-hook.js';
import type { Stored } from '../../tables/codec.js';

/** Statements prepared once and kept for the life of the connection: preparing them anew halves the rate. */
export interface SqliteConnection {
  /** How many rows were changed. */
  run(sql: string, ...values: Stored[]): number;
  first<T>(sql: string, ...values: Stored[]): T | undefined;
  all<T>(sql: string, ...values: Stored[]): T[];
  inTransaction(): boolean;
}

export function sqliteConnection(handle: SqliteHandle): SqliteConnection {
  const prepared = new Map<string, Statement<Stored[]>>();
  const prepare = (sql: string) => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = handle.prepare<Stored[]>(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    run: (sql, ...values) => watched(sql, () => prepare(sql).run(...values).changes),
    first: <T>(sql: string, ...values: Stored[]) => watched(sql, () => prepare(sql).get(...values) as T | undefined),
    all: <T>(sql: string, ...values: Stored[]) => watched(sql, () => prepare(sql).all(...values) as T[]),
    inTransaction: () => handle.inTransaction,
  };
}
