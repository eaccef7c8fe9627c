import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import type { Storage, Work } from '../dispatch/storage.js';
import { SYSTEM } from '../jobs/deps.js';
import { archiveCase } from './archive-case.js';
import { dueCases } from './due-cases.js';

export interface ArchiveDeps {
  readonly db: Kysely<Database>;
  readonly storage: Storage;
  readonly now: () => string;
}

/** Cases that one run of the job moves at most: others have their turn in between, and a run that is cut off has lost little. */
const BATCH = 100;
const HOUR = 3_600_000;

/** Moves a batch of what is due and asks for the next run: at once where more is due, else in an hour; none where nothing is limited. */
export async function archiveSome({ db, storage, now }: ArchiveDeps, most = BATCH): Promise<void> {
  const kept = await db.selectFrom('retention').select(['process', 'keep_days']).orderBy('process').execute();
  if (kept.length === 0) return;
  const due: string[] = [];
  for (const { process, keep_days } of kept) {
    if (due.length >= most) break;
    const rows = await dueCases(db, { process, keepDays: keep_days, now: now() })
      .select('c.id')
      .orderBy('c.ended_at')
      .limit(most - due.length)
      .execute();
    due.push(...rows.map(({ id }) => id));
  }
  for (const id of due) await archiveCase(db, id, now());
  const later = new Date(Date.parse(now()) + HOUR).toISOString();
  await askForArchiving(storage, now(), due.length < most ? later : null);
}

/** A server that begins to do jobs asks for a turn, so that one that was given up is not the last. */
export async function resumeArchiving({ db, storage, now }: ArchiveDeps): Promise<void> {
  const limited = await db.selectFrom('retention').select('process').limit(1).execute();
  if (limited.length > 0) await askForArchiving(storage, now(), null);
}

/** `runAt`: a UTC instant; null is at once. One that waits already gives way to it. */
export async function askForArchiving(storage: Storage, at: string, runAt: string | null): Promise<void> {
  const add = [{ key: 'archive', job: { do: 'archive' as const }, runAt }];
  const nothing = { staged: { insert: [], remove: [] }, drafts: [], commits: [], waits: { insert: [], remove: [] } };
  await storage.run(function* (): Work<void> {
    yield {
      ask: 'write',
      write: {
        ...{ actor: SYSTEM, at, seen: null, case: null, events: [], tasks: [], effects: [], moved: null, ...nothing },
        jobs: { add, remove: [], recheck: [] },
      },
    };
  });
}
