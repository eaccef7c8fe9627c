import { sql } from 'kysely';
import type { OpenDatabase } from '../../database/open.js';
import type { Job } from '../storage.js';

export interface StoredJob {
  readonly key: string;
  readonly job: Job;
  readonly runAt: string;
  readonly attempts: number;
  readonly error: string | null;
  /** It is not tried again by itself. */
  readonly dead: boolean;
}

const onSqlite = sql<Raw>`
  select key, job, coalesce(run_at, '') as run_at, attempts, last_error, run_at is null as dead from job order by key`;

const onPostgres = sql<Raw>`
  select key, payload as job, run_at, attempts, last_error, attempts >= max_attempts as dead
  from graphile_worker._private_jobs order by key`;

interface Raw {
  readonly key: string;
  readonly job: string | Job;
  readonly run_at: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly dead: boolean | number;
}

/** Jobs by key, wherever the database keeps them. */
export async function jobsOf({ kysely, dialect }: OpenDatabase): Promise<StoredJob[]> {
  const { rows } = await (dialect === 'sqlite' ? onSqlite : onPostgres).execute(kysely);
  return rows.map(({ key, job, run_at, attempts, last_error, dead }) => ({
    key,
    job: typeof job === 'string' ? (JSON.parse(job) as Job) : job,
    runAt: run_at,
    attempts: Number(attempts),
    error: last_error,
    dead: Boolean(dead),
  }));
}
