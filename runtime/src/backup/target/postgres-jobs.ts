import type { Transaction } from 'kysely';
import type { Database } from '../../database/rows.js';
import { MOST_ATTEMPTS } from '../../jobs/queue/queue.js';
import { jobColumns, type Row } from '../piece.js';
import { byColumn, query, unnested } from './postgres-query.js';

/** Jobs of SQLite's table as Graphile Worker's; its private table is reached into, as ADR 13 tells. */
export async function insertJobs(
  db: Transaction<Database>,
  columns: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const ordered = rows.map(row => jobColumns.map(name => row[columns.indexOf(name)] ?? null));
  const values = byColumn(jobColumns, ordered);
  await query(
    db,
    `select graphile_worker.add_job('marshrut', c1::json, run_at := coalesce(c2, c5)::timestamptz, job_key := c0,
       max_attempts := ${MOST_ATTEMPTS}) from ${unnested(jobColumns)}`,
    values,
  );
  await query(
    db,
    `update graphile_worker._private_jobs j set last_error = c4, created_at = c5::timestamptz,
       attempts = case when c2 is null then max_attempts else least(c3::int, max_attempts - 1) end
     from ${unnested(jobColumns)} where j.key = c0`,
    values,
  );
}
