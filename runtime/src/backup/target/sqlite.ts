import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { migrations } from '../../database/migrations/index.js';
import { openDatabase } from '../../database/open.js';
import { ormOptions } from '../../database/orm-options.js';
import { openSqlite, type SqliteHandle } from '../../database/sqlite.js';
import { unmeasured } from '../../telemetry/telemetry.js';
import { UpkeepRefused } from '../piece.js';
import type { Loading, Target } from './target.js';

/** The file is built beside and takes its name when it is whole and on the disk. */
export function sqliteTarget(folder: string): Target {
  const building = join(folder, '.restoring');
  const path = join(folder, 'marshrut.db');
  return {
    async fill(steps, work) {
      refuseUnlessEmpty(path);
      await mkdir(folder, { recursive: true });
      await rm(building, { recursive: true, force: true });
      try {
        const result = await build(building, steps, work);
        const grown = await openDatabase({ folder: building });
        await grown.close();
        await onDisk(join(building, 'marshrut.db'));
        for (const rest of ['', '-wal', '-shm']) await rm(`${path}${rest}`, { force: true });
        await rename(join(building, 'marshrut.db'), path);
        await onDisk(folder);
        return result;
      } finally {
        await rm(building, { recursive: true, force: true });
      }
    },
  };
}

function refuseUnlessEmpty(path: string): void {
  if (!existsSync(path)) return;
  const file = new Sqlite(path, { fileMustExist: true });
  const { length } = file.prepare('select 1 from sqlite_schema limit 1').all();
  file.close();
  if (length > 0)
    throw new UpkeepRefused(
      `Expected no database at ${path}, but there is one. Stop the server and move it away, or set MARSHRUT_DATA to another folder.`,
    );
}

async function build<T>(folder: string, steps: readonly string[], work: (loading: Loading) => Promise<T>): Promise<T> {
  const options = ormOptions(
    `marshrut-${randomUUID()}`,
    migrations.filter(({ name }) => steps.includes(name)),
  );
  const { handle, kysely, orm } = openSqlite(folder, options, unmeasured);
  try {
    // Until it has its name it may be lost with the power.
    handle.pragma('synchronous = off');
    await orm.migrator.up();
    return await kysely.transaction().execute(async db => {
      handle.pragma('defer_foreign_keys = on');
      return work({ db, ...intoFile(handle) });
    });
  } finally {
    await orm.close(true);
  }
}

function intoFile(handle: SqliteHandle): Omit<Loading, 'db'> {
  return {
    clear: async table => void handle.exec(`delete from "${table}"`),
    async insert(table, columns, rows) {
      const names = columns.map(name => `"${name}"`).join(', ');
      const insert = handle.prepare(`insert into "${table}" (${names}) values (${columns.map(() => '?').join(', ')})`);
      const bytes = bytesIn(handle, table);
      for (const row of rows)
        insert.run(
          ...row.map((cell, at) => (bytes.has(columns[at] ?? '') ? Buffer.from(String(cell), 'base64') : cell)),
        );
    },
    count: async table => handle.prepare(`select count(*) from "${table}"`).pluck().get() as number,
  };
}

function bytesIn(handle: SqliteHandle, table: string): ReadonlySet<string> {
  const names = handle.prepare("select name from pragma_table_info(?) where lower(type) = 'blob'").pluck().all(table);
  return new Set(names as string[]);
}

async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
