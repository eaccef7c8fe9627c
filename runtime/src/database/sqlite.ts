import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/sqlite';
import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { Telemetry } from '../telemetry/telemetry.js';
import { keptStatements } from './kept-statements.js';
import type { OrmOptions } from './orm-options.js';
import type { Database } from './rows.js';
import { statementLog } from './statement-log.js';

/** How long a statement waits for another process that holds the file, ms. It blocks the event loop meanwhile. */
const BUSY_TIMEOUT = 5000;

/** Pages of the log that are written back at once, 16 MB: seldom enough to cost a completion little. */
const CHECKPOINT = 4000;

export type SqliteHandle = Sqlite.Database;

export interface OpenSqlite {
  readonly handle: SqliteHandle;
  readonly kysely: Kysely<Database>;
  readonly orm: MikroORM;
}

/**
 * One connection for everything: `handle` is what the completion path uses, MikroORM and Kysely stand on the same one.
 * Whoever uses `handle` takes Kysely's connection lock first.
 */
export function openSqlite(folder: string, options: OrmOptions, telemetry: Telemetry): OpenSqlite {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'marshrut.db');
  const handle = new Sqlite(file, { timeout: BUSY_TIMEOUT });
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('foreign_keys = ON');
  handle.pragma(`wal_autocheckpoint = ${CHECKPOINT}`);
  const kysely = new Kysely<Database>({
    dialect: new SqliteDialect({ database: keptStatements(handle) }),
    log: statementLog(telemetry),
  });
  const orm = new MikroORM({ ...options, dbName: file, driverOptions: kysely });
  return { handle, kysely, orm };
}
