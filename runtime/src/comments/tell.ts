import { sql, type Transaction } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import type { Database } from '../database/rows.js';
import { CHANNEL, newsText } from '../live/news.js';
import type { WorkDeps } from '../work/deps.js';

/**
 * Writes, and tells every node that the case has moved, and the inboxes of these people with it. On PostgreSQL the news is part of the
 * commit; elsewhere this process tells itself after it. False: nothing was written, and there is nothing to tell.
 */
export async function tellOf(
  { db, dispatch }: Pick<WorkDeps, 'db' | 'dispatch'>,
  { case: caseId, users }: { readonly case: string; readonly users: readonly string[] },
  write: (db: Transaction<Database>) => Promise<boolean>,
): Promise<boolean> {
  const moved = { case: caseId, roles: [], users };
  const written = await db.transaction().execute(async transaction => {
    const done = await write(transaction);
    if (done && dialectOf(db) === 'postgres')
      await sql`select pg_notify(${CHANNEL}, ${newsText({ about: 'case', ...moved })})`.execute(transaction);
    return done;
  });
  if (written) dispatch.notify(moved);
  return written;
}
