import { randomUUID } from 'node:crypto';
import type { MigrationObject } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Kysely } from 'kysely';
import { postgresStorage } from '../dispatch/postgres.js';
import { jobBell } from '../dispatch/sqlite/job-bell.js';
import { sqliteStorage } from '../dispatch/sqlite.js';
import type { Storage } from '../dispatch/storage.js';
import { installQueue } from '../jobs/queue/postgres/install.js';
import { postgresJobQueue } from '../jobs/queue/postgres.js';
import type { JobQueue, QueueOptions } from '../jobs/queue/queue.js';
import { sqliteJobQueue } from '../jobs/queue/sqlite.js';
import { type LinkOptions, type LiveLink, ownLink } from '../live/link.js';
import { postgresLink } from '../live/postgres-link.js';
import { type Catalogue, loadCatalogue } from '../tables/catalogue.js';
import { type Telemetry, unmeasured } from '../telemetry/telemetry.js';
import type { Dialect } from './dialect.js';
import { installFunctions } from './functions/install.js';
import { migrations } from './migrations/index.js';
import { ormOptions } from './orm-options.js';
import { openPostgres, withMigrationLock } from './postgres.js';
import type { Database } from './rows.js';
import { openSqlite } from './sqlite.js';
import { refuseUnfit } from './steps.js';

export interface OpenOptions {
  /** `postgres://…`; without it the file `marshrut.db` in `folder`. */
  readonly url?: string | undefined;
  readonly folder: string;
  /** Steps of other rooms, run after our own. */
  readonly migrations?: readonly MigrationObject[];
  /** PostgreSQL: connections at most. */
  readonly connections?: number;
  /** PostgreSQL: told of a connection that broke while idle; the pool replaces it by itself. */
  readonly onBroken?: (error: Error) => void;
  /** What measures statements. */
  readonly telemetry?: Telemetry;
}

export interface OpenDatabase {
  readonly dialect: Dialect;
  /** MikroORM, for what is not hot. Fork `em` for each piece of work, never inside a transaction. */
  readonly orm: Orm;
  readonly kysely: Kysely<Database>;
  /** The published entities and their tables. */
  readonly catalogue: Catalogue;
  readonly storage: Storage;
  /** The jobs that `storage` adds. Stop it before the database is closed. */
  jobQueue(options: QueueOptions): JobQueue;
  /** News of what is committed, here and on other nodes. Close it before the database. */
  liveLink(options: LinkOptions): Promise<LiveLink>;
  close(): Promise<void>;
}

export interface Orm {
  readonly em: SqlEntityManager;
  readonly migrator: { up(): Promise<unknown> };
  close(force?: boolean): Promise<void>;
}

const CONNECTIONS = 20;

/**
 * Opens, brings the schema up to date, reads the entities. Rejects where the database cannot be reached or a step fails, and with
 * `DatabaseUnfit` where it is of a newer program.
 */
export async function openDatabase(options: OpenOptions): Promise<OpenDatabase> {
  const more = options.migrations ?? [];
  const orm = ormOptions(`marshrut-${randomUUID()}`, [...migrations, ...more]);
  const { telemetry = unmeasured } = options;
  const known: Known = { extra: more.map(({ name }) => name), telemetry };
  if (!options.url) return onSqlite(openSqlite(options.folder, orm, telemetry), known);
  if (!/^postgres(ql)?:\/\//.test(options.url))
    throw new Error(
      'Expected a database address beginning with postgres://, but it begins otherwise. Correct it, or leave it out for the SQLite file.',
    );
  const { url, connections = CONNECTIONS, onBroken = () => undefined } = options;
  return onPostgres(url, openPostgres({ url, connections, onBroken, telemetry }, orm), known);
}

interface Known {
  /** Names of the steps of the schema that other rooms bring. */
  readonly extra: readonly string[];
  readonly telemetry: Telemetry;
}

async function onSqlite(
  { handle, kysely, orm }: ReturnType<typeof openSqlite>,
  { extra, telemetry }: Known,
): Promise<OpenDatabase> {
  try {
    await refuseUnfit(kysely, extra);
    await orm.migrator.up();
    const catalogue = await loadCatalogue(kysely);
    const bell = jobBell();
    const storage = sqliteStorage({ handle, kysely, catalogue, bell, telemetry });
    const jobQueue = (options: QueueOptions) => sqliteJobQueue({ ...options, handle, kysely, bell });
    const liveLink = async (options: LinkOptions) => ownLink(options);
    return { dialect: 'sqlite', orm, kysely, catalogue, storage, jobQueue, liveLink, close: () => orm.close(true) };
  } catch (error) {
    await orm.close(true);
    handle.close();
    throw error;
  }
}

async function onPostgres(
  url: string,
  { pool, kysely, orm, close }: ReturnType<typeof openPostgres>,
  { extra, telemetry }: Known,
): Promise<OpenDatabase> {
  try {
    await withMigrationLock(pool, async () => {
      await refuseUnfit(kysely, extra);
      await installQueue(pool);
      await orm.migrator.up();
      await installFunctions(kysely);
    });
    const catalogue = await loadCatalogue(kysely);
    const storage = postgresStorage({ pool, catalogue, telemetry });
    const jobQueue = (options: QueueOptions) => postgresJobQueue({ ...options, pool });
    const liveLink = (options: LinkOptions) => postgresLink(url, options);
    return { dialect: 'postgres', orm, kysely, catalogue, storage, jobQueue, liveLink, close };
  } catch (error) {
    await close();
    throw error;
  }
}
