import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type pg from 'pg';
import { migrations } from '../../database/migrations/index.js';
import { openDatabase } from '../../database/open.js';
import { ormOptions } from '../../database/orm-options.js';
import { openPostgres, withMigrationLock } from '../../database/postgres.js';
import type { Database } from '../../database/rows.js';
import { installQueue } from '../../jobs/queue/postgres/install.js';
import { unmeasured } from '../../telemetry/telemetry.js';
import { JOBS, UpkeepRefused } from '../piece.js';
import { type PostgresTable, postgresTables, writing } from '../postgres-columns.js';
import { insertJobs } from './postgres-jobs.js';
import { byColumn, query, unnested } from './postgres-query.js';
import type { Loading, Target } from './target.js';

/**
 * The table `restoring` marks a database that is not whole yet: no server opens it, and another restore begins by emptying it. It
 * goes in the transaction that brings the rows.
 */
export function postgresTarget(url: string): Target {
  return {
    async fill(steps, work) {
      const options = ormOptions(
        `marshrut-${randomUUID()}`,
        migrations.filter(({ name }) => steps.includes(name)),
      );
      const { pool, kysely, orm, close } = openPostgres(
        { url, connections: 4, onBroken: () => undefined, telemetry: unmeasured },
        options,
      );
      try {
        const result = await withMigrationLock(pool, async () => {
          await refuseUnlessEmpty(pool);
          try {
            await pool.query('create table restoring ()');
            await installQueue(pool);
            await orm.migrator.up();
            return await kysely.transaction().execute(async db => {
              const done = await work({ db, ...intoServer(db, await postgresTables(pool)) });
              await setIdentities(db);
              await query(db, 'drop table restoring');
              return done;
            });
          } catch (error) {
            // Where the server is gone the mark stays, and the next restore empties it.
            await empty(pool).catch(() => undefined);
            throw error;
          }
        });
        await pool.query('analyze');
        await grow(url);
        return result;
      } finally {
        await close();
      }
    },
  };
}

/** Steps that are newer than the backup are those of an upgrade: what fails is told, and tried again at the next start. */
async function grow(url: string): Promise<void> {
  const grown = await openDatabase({ url, folder: '.', connections: 4 });
  await grown.close();
}

const NAMES = `
  select relname as name from pg_class c where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f')
    and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  union all select nspname from pg_namespace where nspname = 'graphile_worker'`;

async function refuseUnlessEmpty(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(NAMES);
  if (rows.some(({ name }) => name === 'restoring')) return empty(pool);
  const [first] = rows;
  if (first)
    throw new UpkeepRefused(
      `Expected an empty database, but it has '${first.name}'. Make a new one: create database … owner ….`,
    );
}

/** Only for what was empty before: all that is there was put there by a restore. */
async function empty(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(NAMES);
  const tables = rows.filter(({ name }) => name !== 'graphile_worker' && name !== 'restoring');
  for (const { name } of tables) await pool.query(`drop table if exists "${name}" cascade`);
  await pool.query('drop schema if exists graphile_worker cascade');
  await pool.query('drop table if exists restoring');
}

function intoServer(db: Transaction<Database>, made: readonly PostgresTable[]): Omit<Loading, 'db'> {
  const tables = new Map(made.map(table => [table.name, table]));
  /** Business tables are made in the transaction itself. */
  const typesOf = async (name: string) => {
    if (!tables.has(name)) for (const table of await postgresTables(within(db))) tables.set(table.name, table);
    return tables.get(name)?.types ?? [];
  };
  return {
    async clear(table) {
      if (table !== JOBS) await query(db, `delete from "${table}"`);
    },
    async insert(table, columns, rows) {
      if (table === JOBS) return insertJobs(db, columns, rows);
      const types = await typesOf(table);
      const values = columns.map((column, at) => {
        const type = types.find(({ name }) => name === column);
        if (!type) throw new Error(`column '${column}' does not exist`);
        return writing(type, `c${at}`);
      });
      const names = columns.map(name => `"${name}"`).join(', ');
      await query(db, `insert into "${table}" (${names}) select ${values.join(', ')} from ${unnested(columns)}`, [
        ...byColumn(columns, rows),
      ]);
    },
    async count(table) {
      const from = table === JOBS ? 'graphile_worker._private_jobs' : `"${table}"`;
      const [row] = await query<{ count: number }>(db, `select count(*)::int as count from ${from}`);
      return row?.count ?? 0;
    },
  };
}

function within(db: Transaction<Database>): Pick<pg.ClientBase, 'query'> {
  return { query: async (text: string) => ({ rows: await query(db, text) }) } as unknown as pg.ClientBase;
}

/** Numbers that the server counts go on after the highest. */
async function setIdentities(db: Transaction<Database>): Promise<void> {
  const counted = await query<{ table: string; column: string }>(
    db,
    `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and a.attidentity <> ''`,
  );
  for (const { table, column } of counted)
    await query(
      db,
      `select setval(pg_get_serial_sequence($1, $2), coalesce(max("${column}"), 1), max("${column}") is not null) from "${table}"`,
      [`"${table}"`, column],
    );
}
