import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Select } from './violation.js';

/**
 * Opens a database to be read as it is at one moment: `postgres://…`, or the file `marshrut.db` in a folder. A session of
 * PostgreSQL may outlive the process that was killed and finish its commit while somebody reads.
 */
export async function openSelect(address: string): Promise<{ readonly select: Select; close(): Promise<void> }> {
  if (/^postgres(ql)?:\/\//.test(address)) {
    const client = new pg.Client({ connectionString: address, options: '-c default_transaction_read_only=on' });
    await client.connect();
    await client.query('begin isolation level repeatable read');
    return { select: async sql => (await client.query(sql)).rows, close: () => client.end() };
  }
  const file = new Sqlite(join(address, 'marshrut.db'), { fileMustExist: true });
  file.pragma('query_only = on');
  file.exec('begin');
  return {
    select: async sql => file.prepare<[], Record<string, unknown>>(sql).all(),
    close: async () => void file.close(),
  };
}
