import type { Job, JobsWrite } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import type { JobBell } from './job-bell.js';

/** A job with the same key gives way, even one that runs: what it has read is older than this write. */
const ADD = 'insert or replace into job (key, job, run_at, attempts, created_at) values (?, ?, ?, 0, ?)';

const RECHECK = `insert or replace into job (key, job, run_at, attempts, created_at)
  select ?, ?, ?, 0, ? where exists (select 1 from wait where kind = 'condition' and name = ?)`;

export function writeJobs(
  connection: SqliteConnection,
  bell: JobBell,
  { add, remove, recheck }: JobsWrite,
  at: string,
): void {
  for (const key of remove) connection.run('delete from job where key = ?', key);
  for (const { key, job, runAt } of add) {
    connection.run(ADD, key, JSON.stringify(job), runAt ?? at, at);
    bell.note(runAt ?? at);
  }
  for (const entity of recheck) {
    const job: Job = { do: 'recheck', entity };
    if (connection.run(RECHECK, `recheck:${entity}`, JSON.stringify(job), at, at, entity) > 0) bell.note(at);
  }
}
