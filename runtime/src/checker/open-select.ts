import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import type { Select } from './violation.js';

/** Opens a database to be read alone: `postgres://…`, or the file `marshrut.db` in a folder. */
export async function openSelect(address: string): Promise<{ readonly select: Select; close(): Promise<void> }> {
  if (/^postgres(ql)?:\/\//.test(address)) {
    const client = new pg.Client({ connectionString: address, options: '-c default_transaction_read_only=on' });
    await client.connect();
    return { select: async sql => (await client.query(sql)).rows, close: () => client.end() };
  }
  const file = new Sqlite(join(address, 'marshrut.db'), { fileMustExist: true });
  file.pragma('query_only = on');
  return {
    select: async sql => file.prepare<[], Record<string, unknown>>(sql).all(),
    close: async () => void file.close(),
  };
}
