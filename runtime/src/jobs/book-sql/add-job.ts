import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import type { Database } from '../../database/rows.js';
import type { JobWrite } from '../../dispatch/storage.js';

/**
 * Adds a job beside the write sets, in the transaction of `db`; one with the same key gives way to it. Without a bell: on SQLite
 * one that is due at once is found at the end of the job that added it, or within half a minute.
 */
export async function addJob(db: Kysely<Database>, { key, job, runAt }: JobWrite, at: string): Promise<void> {
  const text = JSON.stringify(job);
  if (dialectOf(db) === 'postgres')
    await sql`select marshrut_add_job(${key}, ${text}::jsonb, ${runAt}::timestamptz)`.execute(db);
  else
    await sql`insert or replace into job (key, job, run_at, attempts, created_at)
      values (${key}, ${text}, ${runAt ?? at}, 0, ${at})`.execute(db);
}

/** One that runs already finds that there is nothing to do. */
export async function removeJob(db: Kysely<Database>, key: string): Promise<void> {
  if (dialectOf(db) === 'postgres') await sql`select graphile_worker.remove_job(${key})`.execute(db);
  else await db.deleteFrom('job').where('key', '=', key).execute();
}
