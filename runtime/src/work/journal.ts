import type { Event } from '@marshrut/engine';
import { dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import { readArchive } from '../retention/archive-case.js';
import type { Case } from './case-row.js';
import type { JournalEntry } from './case-story.js';
import type { WorkDeps } from './deps.js';

/** Journal entries read at most: a case that outgrows them is told from its beginning. */
const JOURNAL_LIMIT = 5000;

/** What happened in a case, in its order, also of one in the archive. No gate: the caller has let the actor see it. */
export async function readJournal(
  { db }: Pick<WorkDeps, 'db'>,
  { id, archivedAt }: Pick<Case, 'id' | 'archivedAt'>,
): Promise<readonly JournalEntry[]> {
  if (archivedAt !== null) return (await readArchive(db, id))?.journal ?? [];
  const dialect = dialectOf(db);
  const rows = await db
    .selectFrom('journal')
    .select(['sequence', 'at', 'actor', 'event'])
    .where('case_id', '=', id)
    .orderBy('sequence')
    .limit(JOURNAL_LIMIT)
    .execute();
  return rows.map(
    (row): JournalEntry => ({
      sequence: Number(row.sequence),
      at: instantOf(row.at),
      actor: row.actor,
      event: readJson<Event>(row.event, dialect),
    }),
  );
}
