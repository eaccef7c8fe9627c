import type { Transaction } from 'kysely';
import { maybeInstantOf } from '../database/instant.js';
import type { Database, ProcessStartRow } from '../database/rows.js';
import { addJob, removeJob } from '../jobs/book-sql/add-job.js';
import { timerStartJob } from '../jobs/starts/timer.js';
import type { OutsideStart } from './starts-of.js';

/**
 * What the version of a process is started by, from outside, with the jobs of its timers. Those of a version that is published no
 * more are forgotten; a timer that is the same in the new version goes on as it was. `at`: now.
 */
export async function keepStarts(
  db: Transaction<Database>,
  { process, version }: Pick<ProcessStartRow, 'process' | 'version'>,
  starts: readonly OutsideStart[],
  at: string,
): Promise<void> {
  const before = await forgetStarts(db, process);
  for (const { timer, ...start } of starts) {
    const same = timer && before.find(({ node, settings }) => node === start.node && settings === timer.settings);
    const { due, fired } = same ?? timer?.moment ?? { due: null, fired: 0 };
    await db
      .insertInto('process_start')
      .values({ process, version, ...start, settings: timer?.settings ?? null, due, fired })
      .execute();
    if (due !== null) await addJob(db, timerStartJob({ process, node: start.node, due }), at);
  }
}

type TimerRow = Pick<ProcessStartRow, 'node' | 'settings' | 'due' | 'fired'>;

/** Answers the timers there were. */
export async function forgetStarts(db: Transaction<Database>, process: string): Promise<readonly TimerRow[]> {
  const rows = await db
    .deleteFrom('process_start')
    .where('process', '=', process)
    .returning(['node', 'kind', 'settings', 'due', 'fired'])
    .execute();
  const timers = rows.filter(({ kind }) => kind === 'timer').map(row => ({ ...row, due: maybeInstantOf(row.due) }));
  for (const { node, due } of timers) if (due !== null) await removeJob(db, timerStartJob({ process, node, due }).key);
  return timers;
}
