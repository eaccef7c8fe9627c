import type { Transaction } from 'kysely';
import { instantOf } from '../database/instant.js';
import type { Database } from '../database/rows.js';
import type { Actor } from '../people/actor.js';
import { isText } from '../tables/plain-text.js';
import type { Definitions } from './definitions.js';

/** `savedAt`: a UTC instant, the last of the person's saves. */
export interface DraftAuthor {
  readonly user: string;
  readonly savedAt: string;
}

export async function keepDraftAuthor(
  db: Transaction<Database>,
  process: string,
  { id: author }: Pick<Actor, 'id'>,
  at: string,
): Promise<void> {
  await db
    .insertInto('draft_author')
    .values({ process, author, saved_at: at })
    .onConflict(conflict => conflict.columns(['process', 'author']).doUpdateSet({ saved_at: at }))
    .execute();
}

/** By process: those who have saved the draft since the last publication, the latest first. For those who may read processes. */
export async function draftAuthorsOf(
  { db }: Pick<Definitions, 'db'>,
  processes: readonly string[],
): Promise<ReadonlyMap<string, readonly DraftAuthor[]>> {
  const possible = processes.filter(isText);
  if (possible.length === 0) return new Map();
  const rows = await db
    .selectFrom('draft_author as a')
    .innerJoin('process as p', 'p.id', 'a.process')
    .leftJoin('process_version as v', 'v.id', 'p.published')
    .select(['a.process', 'a.author', 'a.saved_at'])
    .where('a.process', 'in', possible)
    .where(eb => eb.or([eb('v.published_at', 'is', null), eb('a.saved_at', '>', eb.ref('v.published_at'))]))
    .orderBy('a.saved_at', 'desc')
    .orderBy('a.author')
    .execute();
  const authors = Map.groupBy(rows, row => row.process);
  return new Map(
    [...authors].map(([process, found]) => [
      process,
      found.map(row => ({ user: row.author, savedAt: instantOf(row.saved_at) })),
    ]),
  );
}
