import type { Kysely } from 'kysely';
import { maybeInstantOf } from '../../database/instant.js';
import type { Database } from '../../database/rows.js';
import type { JobBook } from '../book.js';
import { timerStartJob } from '../starts/timer.js';
import { addJob } from './add-job.js';

/** Timers that start cases. */
export function startTimers(db: Kysely<Database>): Pick<JobBook, 'timer' | 'moveTimer'> {
  return {
    async timer(process, node) {
      const row = await db
        .selectFrom('process_start')
        .select(['version', 'due', 'fired'])
        .where('process', '=', process)
        .where('node', '=', node)
        .where('kind', '=', 'timer')
        .executeTakeFirst();
      return row ? { version: row.version, due: maybeInstantOf(row.due), fired: row.fired ?? 0 } : null;
    },
    async moveTimer({ process, node, version, due }, next, at) {
      await db.transaction().execute(async transaction => {
        const moved = await transaction
          .updateTable('process_start')
          .set(next ?? { due: null })
          .where('version', '=', version)
          .where('node', '=', node)
          .where('due', '=', due)
          .executeTakeFirst();
        if (next && moved.numUpdatedRows > 0n)
          await addJob(transaction, timerStartJob({ process, node, due: next.due }), at);
      });
    },
  };
}
