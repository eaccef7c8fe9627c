import { type Kysely, sql } from 'kysely';
import { dialectOf } from './dialect.js';
import { FUNCTIONS_VERSION, versionOfFunctions } from './functions/version.js';
import { migrations } from './migrations/index.js';
import type { Database } from './rows.js';

/** Steps that were PostgreSQL functions alone and are none any more. */
const forgotten = ['0003-postgres-functions', '0005-kept-context'];

/** Which steps of the schema have been run, which are to come, and which this program does not know. */
export interface Steps {
  readonly done: readonly string[];
  readonly pending: readonly string[];
  readonly unknown: readonly string[];
}

/** The database is of a newer program, or a restore into it was broken off. The message says what to do. */
export class DatabaseUnfit extends Error {
  override readonly name = 'DatabaseUnfit';
}

/** `extra`: names of steps of other rooms. */
export async function readSteps(db: Kysely<Database>, extra: readonly string[] = []): Promise<Steps> {
  const done = (await hasTable(db, 'migration'))
    ? (await sql<{ name: string }>`select name from migration order by id`.execute(db)).rows.map(({ name }) => name)
    : [];
  return stepsAfter(done, extra);
}

export function stepsAfter(done: readonly string[], extra: readonly string[] = []): Steps {
  const known = [...migrations.map(({ name }) => name), ...extra];
  return {
    done,
    pending: known.filter(name => !done.includes(name)),
    unknown: done.filter(name => !known.includes(name) && !forgotten.includes(name)),
  };
}

/**
 * Call it before any step is run. Rejects with `DatabaseUnfit`. In a rolling upgrade a node of the older program may run on, but
 * must not start anew: it would put its own functions over those that the newer nodes call.
 */
export async function refuseUnfit(db: Kysely<Database>, extra: readonly string[] = []): Promise<void> {
  if (await hasTable(db, 'restoring'))
    throw new DatabaseUnfit(
      'Expected a whole database, but a restore into it was broken off. Restore the backup again: it begins anew.',
    );
  const { unknown } = await readSteps(db, extra);
  if (unknown.length > 0) throw new DatabaseUnfit(newer(unknown));
  const version = dialectOf(db) === 'postgres' ? await versionOfFunctions(db) : 0;
  if (version > FUNCTIONS_VERSION) throw new DatabaseUnfit(newer([`functions of version ${version}`]));
}

export function newer(unknown: readonly string[]): string {
  return `Expected a database that this program knows, but a newer one has been at it (${unknown.join(', ')}). Take the newer program, or a backup made before the upgrade.`;
}

async function hasTable(db: Kysely<Database>, name: string): Promise<boolean> {
  const { rows } =
    dialectOf(db) === 'postgres'
      ? await sql`select 1 from pg_class where relname = ${name} and relnamespace = current_schema()::regnamespace`.execute(
          db,
        )
      : await sql`select 1 from sqlite_schema where type = 'table' and name = ${name}`.execute(db);
  return rows.length > 0;
}
