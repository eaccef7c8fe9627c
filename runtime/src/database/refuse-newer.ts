import { type Kysely, sql } from 'kysely';
import type { Dialect } from './dialect.js';
import { FUNCTIONS_VERSION, versionOfFunctions } from './functions/version.js';
import type { Database } from './rows.js';

/** Steps that were functions alone and are none any more; a database may have run them. */
const FORGOTTEN = ['0003-postgres-functions', '0005-kept-context'];

/**
 * Before the first step: throws in words where a newer program has been at this database. In a rolling upgrade a node of the older
 * one may run on, but must not start anew: it would put its own functions over those that the newer nodes call.
 */
export async function refuseNewer(db: Kysely<Database>, dialect: Dialect, steps: readonly string[]): Promise<void> {
  const known = new Set([...steps, ...FORGOTTEN]);
  const unknown = (await stepsDone(db, dialect)).find(step => !known.has(step));
  if (unknown !== undefined) throw newer(`step ${unknown} of its schema`);
  const version = dialect === 'postgres' ? await versionOfFunctions(db) : 0;
  if (version > FUNCTIONS_VERSION) throw newer(`version ${version} of its functions`);
}

const HAS_STEPS: Readonly<Record<Dialect, string>> = {
  sqlite: `select name from sqlite_master where name = 'migration'`,
  postgres: `select 1 where to_regclass('migration') is not null`,
};

async function stepsDone(db: Kysely<Database>, dialect: Dialect): Promise<readonly string[]> {
  const begun = await sql.raw(HAS_STEPS[dialect]).execute(db);
  if (begun.rows.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

function newer(what: string): Error {
  return new Error(
    `Expected a database that this program knows, but it has ${what}, from a newer one. Start the newer program, or take this one to a database of its own.`,
  );
}
