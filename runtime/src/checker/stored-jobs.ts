import type { Select } from './violation.js';

/** A job that will be run, as it stands in the queue. */
export interface StoredJob {
  readonly do: string;
  readonly element?: string;
  readonly process?: string;
  readonly node?: string;
  readonly due?: string;
  readonly effect?: string;
}

const onSqlite = 'select job from job where run_at is not null';
const onPostgres = 'select payload as job from graphile_worker._private_jobs where attempts < max_attempts';

/** SQLite has a table of jobs; on PostgreSQL they are Graphile Worker's. Those that are not tried again are none. */
export async function storedJobs(select: Select): Promise<readonly StoredJob[]> {
  const rows = await select((await isSqlite(select)) ? onSqlite : onPostgres);
  return rows.map(({ job }) => (typeof job === 'string' ? JSON.parse(job) : job) as StoredJob);
}

async function isSqlite(select: Select): Promise<boolean> {
  try {
    await select('select 1 from sqlite_schema limit 1');
    return true;
  } catch {
    return false;
  }
}
