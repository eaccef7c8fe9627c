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
  const server = dialect === 'postgres' ? await temporaryPostgres(more.migrations === undefined) : null;
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

export interface TemporaryPostgres {
  readonly url: string;
  /** Whoever is still connected is cut off. */
  drop(): Promise<void>;
}

/** A copy of the template where the schema is the usual one: copying takes a quarter of the time of migrating. */
export async function temporaryPostgres(migrated = true): Promise<TemporaryPostgres> {
  const server = process.env.PGURL;
  if (!server)
    throw new Error(
      'Expected PGURL to name a PostgreSQL server, but it is not set. Run the tests through jest of the root.',
    );
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = migrated ? `template ${await templateOn(server)}` : '';
  await onServer(server, `create database ${name} ${template}`);
  return { url: urlOf(server, name), drop: () => onServer(server, `drop database ${name} with (force)`) };
}

const TEMPLATE = 'marshrut_template';

/** Made by whoever comes first; the others wait for the lock. Built under another name, so a half-made one is never copied. */
async function templateOn(server: string): Promise<string> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [TEMPLATE]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount === 0) {
      await client.query(`drop database if exists ${TEMPLATE}_new with (force)`);
      await client.query(`create database ${TEMPLATE}_new`);
      const built = await openDatabase({ folder: tmpdir(), url: urlOf(server, `${TEMPLATE}_new`) });
      await built.close();
      await client.query(`alter database ${TEMPLATE}_new rename to ${TEMPLATE}`);
    }
    return TEMPLATE;
  } finally {
    await client.end();
  }
}

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
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
