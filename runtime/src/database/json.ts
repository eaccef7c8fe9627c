import type { Dialect } from './dialect.js';

/** A JSON column as Kysely has read it: SQLite gives its text, PostgreSQL the value. */
export function readJson<T>(stored: unknown, dialect: Dialect): T {
  return (dialect === 'sqlite' && typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
}
