import type { CaseState, Event } from '@marshrut/engine';
import type { Json } from '@marshrut/model';
import type { Kysely, Transaction } from 'kysely';
import { type Dialect, dialectOf } from '../database/dialect.js';
import { instantOf } from '../database/instant.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import { type ArchivedCase, pack, stubOf, unpack } from './archived-case.js';

/** Undoes what was begun on a case that has moved meanwhile, or that another node has archived. */
class HasMoved extends Error {}

/** Moves the history of one case that is over, in one transaction. False where it is not to be had any more. */
export async function archiveCase(db: Kysely<Database>, id: string, at: string): Promise<boolean> {
  try {
    await db.transaction().execute(transaction => move(transaction, id, at));
    return true;
  } catch (error) {
    if (error instanceof HasMoved) return false;
    throw error;
  }
}

async function move(db: Transaction<Database>, id: string, at: string): Promise<void> {
  const dialect = dialectOf(db);
  const row = await db
    .selectFrom('case_instance')
    .select(['state', 'revision', 'sequence'])
    .where('id', '=', id)
    .where('status', 'in', ['ended', 'cancelled'])
    .where('archived_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new HasMoved();
  const state = readJson<CaseState>(row.state, dialect);
  const moved = await db
    .updateTable('case_instance')
    .set({ state: JSON.stringify(stubOf(state)), archived_at: at })
    .where('id', '=', id)
    .where('revision', '=', row.revision)
    .where('archived_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (moved.numUpdatedRows !== 1n) throw new HasMoved();
  const document = pack({ format: 1, state, ...(await historyOf(db, dialect, id)) });
  await db
    .insertInto('case_archive')
    .values({ case_id: id, archived_at: at, entries: row.sequence, document })
    .execute();
  await db.deleteFrom('journal').where('case_id', '=', id).execute();
  await db
    .deleteFrom('worker_job')
    .where('id', 'in', eb => eb.selectFrom('effect').select('id').where('case_id', '=', id))
    .execute();
  await db.deleteFrom('effect').where('case_id', '=', id).execute();
}

async function historyOf(
  db: Transaction<Database>,
  dialect: Dialect,
  id: string,
): Promise<Pick<ArchivedCase, 'journal' | 'effects'>> {
  const journal = await db
    .selectFrom('journal')
    .select(['sequence', 'at', 'actor', 'event'])
    .where('case_id', '=', id)
    .orderBy('sequence')
    .execute();
  const effects = await db.selectFrom('effect').selectAll().where('case_id', '=', id).orderBy('id').execute();
  return {
    journal: journal.map(({ sequence, at, actor, event }) => ({
      ...{ sequence: Number(sequence), at: instantOf(at), actor },
      event: readJson<Event>(event, dialect),
    })),
    effects: effects.map(({ body, ...rest }) => ({ ...rest, body: readJson<Json>(body, dialect) }) as Json),
  };
}

/** What the archive has of a case; null where it has none. */
export async function readArchive(db: Kysely<Database>, id: string): Promise<ArchivedCase | null> {
  const row = await db.selectFrom('case_archive').select('document').where('case_id', '=', id).executeTakeFirst();
  return row ? unpack(row.document) : null;
}
