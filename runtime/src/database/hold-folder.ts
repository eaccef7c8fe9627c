import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

export interface Hold {
  release(): void;
}

/**
 * A SQLite database belongs to one server: another one would not hear of its commits. The lock is SQLite's own on a file beside the
 * database, so the system frees it when the process ends, however it ends; whoever only reads the database is not hindered.
 * Throws in words where another server holds it.
 */
export function holdFolder(folder: string): Hold {
  mkdirSync(folder, { recursive: true });
  const lock = new Sqlite(join(folder, 'server.lock'), { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { readonly code?: unknown }).code !== 'SQLITE_BUSY') throw error;
    throw new Error(
      `Expected to be the only server on the SQLite database in ${folder}, but another one runs on it. Stop it, or give both PostgreSQL by DATABASE_URL.`,
    );
  }
  return { release: () => void lock.close() };
}
