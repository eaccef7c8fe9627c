import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Dialect } from './dialect.js';
import { type OpenDatabase, type OpenOptions, openDatabase } from './open.js';

/** A fresh database for one test. */
export interface TemporaryDatabase extends OpenDatabase {
  /** Opens the same database once more: another connection, another process. */
  readonly options: OpenOptions;
  /** Closes it and takes it away. */
  drop(): Promise<void>;
}

/** PostgreSQL's lies on the server that `PGURL` names; SQLite's in a folder of its own. */
export async function temporaryDatabase(dialect: Dialect, more: Partial<OpenOptions> = {}): Promise<TemporaryDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'marshrut-'));
  const server = dialect === 'postgres' ? await createDatabase() : null;
  const options = { folder, url: server?.url, ...more };
  const database = await openDatabase(options);
  return {
    ...database,
    options,
    async drop() {
      await database.close();
      await server?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = process.env.PGURL;
  if (!server)
    throw new Error(
      'Expected PGURL to name a PostgreSQL server, but it is not set. Run the tests through jest of the root.',
    );
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  await onServer(server, `create database ${name}`);
  return { url: url.href, drop: () => onServer(server, `drop database ${name} with (force)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
