import { entitiesOf } from '../entities-of.js';
import type { Job, WriteSet } from '../storage.js';
import type { SqliteConnection } from './connection.js';
import type { JobBell } from './job-bell.js';

/** A job with the same key gives way, even one that runs: what it has read is older than this write. */
const ADD = 'insert or replace into job (key, job, run_at, attempts, created_at) values (?, ?, ?, 0, ?)';

/** Asked at every commit of records, so by itself: an insert that finds nothing to insert costs several times as much. */
const AWAITED = "select 1 from wait where kind = 'condition' and name = ? limit 1";

const BEGINS = "select 1 from process_start where kind = 'record' and entity = ? limit 1";

export function writeJobs(
  connection: SqliteConnection,
  bell: JobBell,
  { jobs: { add, remove, recheck }, commits, at }: Pick<WriteSet, 'jobs' | 'commits' | 'at'>,
): void {
  const insert = (key: string, job: Job, runAt: string) => {
    connection.run(ADD, key, JSON.stringify(job), runAt, at);
    bell.note(runAt);
  };
  for (const key of remove) connection.run('delete from job where key = ?', key);
  for (const { key, job, runAt } of add) insert(key, job, runAt ?? at);
  for (const entity of recheck)
    if (connection.first(AWAITED, entity)) insert(`recheck:${entity}`, { do: 'recheck', entity }, at);
  for (const { id, changes } of commits)
    if (entitiesOf(changes).some(entity => connection.first(BEGINS, entity)))
      insert(`starts:${id}`, { do: 'recordStarts', commit: id }, at);
}
