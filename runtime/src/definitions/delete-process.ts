import { type LocalText, localText } from '@marshrut/model';
import type { Transaction } from 'kysely';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { Definitions } from './definitions.js';
import { type NotPermitted, notPermitted, type Stale, stale } from './outcome.js';
import { forgetStarts } from './process-starts.js';

export interface HasCases {
  readonly ok: false;
  readonly why: 'notNow';
  readonly reason: 'HAS_CASES';
  readonly message: LocalText;
}

export type ProcessDeleted = { readonly ok: true; readonly id: string } | Stale | HasCases | NotPermitted;

/** Only a process that has never run: the history of a case needs its diagram. */
export async function deleteProcess(
  definitions: Definitions,
  actor: Actor,
  id: string,
  expectedVersion: number,
): Promise<ProcessDeleted> {
  if (!may(actor, 'process.design') || !isText(id)) return notPermitted;
  try {
    return await definitions.db.transaction().execute(db => deleteWithin(db, id, expectedVersion));
  } catch (error) {
    // A case began between the look and the deletion.
    if (isReferred(error)) return hasCases;
    throw error;
  }
}

async function deleteWithin(db: Transaction<Database>, id: string, expectedVersion: number): Promise<ProcessDeleted> {
  await db
    .updateTable('process')
    .set({ draft_version: expectedVersion })
    .where('id', '=', id)
    .where('draft_version', '=', expectedVersion)
    .execute();
  const process = await db.selectFrom('process').select('draft_version').where('id', '=', id).executeTakeFirst();
  if (!process) return notPermitted;
  if (process.draft_version !== expectedVersion) return stale(process.draft_version);
  const begun = await db.selectFrom('case_instance').select('id').where('process', '=', id).limit(1).executeTakeFirst();
  if (begun) return hasCases;
  await forgetStarts(db, id);
  await db.deleteFrom('retention').where('process', '=', id).execute();
  await db.deleteFrom('draft_author').where('process', '=', id).execute();
  await db.deleteFrom('process_version').where('process', '=', id).execute();
  await db.deleteFrom('process').where('id', '=', id).execute();
  return { ok: true, id };
}

const FOREIGN_KEY_VIOLATION = '23503';

/** Only PostgreSQL lets a case begin meanwhile. */
function isReferred(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === FOREIGN_KEY_VIOLATION;
}

const hasCases: HasCases = {
  ok: false,
  why: 'notNow',
  reason: 'HAS_CASES',
  message: localText(
    'Ожидался процесс без дел, но по нему уже есть дела. Он остаётся, чтобы их история читалась.',
    'Expected a process without cases, but it has some. It stays so that their history can be read.',
  ),
};
