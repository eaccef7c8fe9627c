import { MikroORM } from '@mikro-orm/postgresql';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Telemetry } from '../telemetry/telemetry.js';
import type { OrmOptions } from './orm-options.js';
import type { Database } from './rows.js';
import { statementLog } from './statement-log.js';

/** Object ids of PostgreSQL's types. */
const INT8 = 20;
const DATE = 1082;
const TIMESTAMP_WITH_ZONE = 1184;

/** Days as they are, instants as UTC texts, whole numbers as numbers, decimals as texts. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [DATE]: text => text,
  [TIMESTAMP_WITH_ZONE]: text => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
};

export interface PostgresOptions {
  readonly url: string;
  /** Connections at most. */
  readonly connections: number;
  /** Told of a connection that broke while nobody used it; the pool replaces it by itself. */
  readonly onBroken: (error: Error) => void;
  readonly telemetry: Telemetry;
}

export function openPostgres({ url, connections, onBroken, telemetry }: PostgresOptions, options: OrmOptions) {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types: { getTypeParser: (oid, format) => parsers[oid] ?? pg.types.getTypeParser(oid, format) },
  });
  pool.on('error', onBroken);
  // One that breaks in use is told by its query; without a listener it would end the process.
  pool.on('connect', client => void client.on('error', () => undefined));
  const ended = endOfConnections(pool);
  const kysely = new Kysely<Database>({ dialect: new PostgresDialect({ pool }), log: statementLog(telemetry) });
  const orm = new MikroORM({ ...options, clientUrl: url, driverOptions: kysely });
  return {
    pool,
    kysely,
    orm,
    async close() {
      await orm.close(true);
      // Kysely ends the pool only where it has sent something itself.
      if (!pool.ending) await pool.end();
      await ended();
    },
  };
}

/** `pool.end()` answers while its connections are still being ended, so whoever stops the server next would break them. */
function endOfConnections(pool: pg.Pool): () => Promise<unknown> {
  const open = new Map<pg.PoolClient, Promise<void>>();
  pool.on('connect', client => {
    const end = new Promise<void>(resolve => void client.once('end', () => resolve()));
    open.set(
      client,
      end.then(() => void open.delete(client)),
    );
  });
  return () => Promise.all(open.values());
}

/** Nodes that start at once must not run the same migration; the number is this lock's name. */
const MIGRATION_LOCK = 7_021_946_001;

export async function withMigrationLock<T>(pool: pg.Pool, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const result = await work();
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
