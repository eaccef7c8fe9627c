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
  const rows = await select((await isPostgres(select)) ? onPostgres : onSqlite);
  return rows.map(({ job }) => (typeof job === 'string' ? JSON.parse(job) : job) as StoredJob);
}

/** SQLite does not know the function, and goes on; PostgreSQL would go no further in a transaction in which something failed. */
async function isPostgres(select: Select): Promise<boolean> {
  try {
    await select('select current_schema()');
    return true;
  } catch {
    return false;
  }
}
