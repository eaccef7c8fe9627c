import { type Kysely, sql } from 'kysely';

/**
 * Grows by one whenever a function in this folder changes; `version.test.ts` sees to it. It is kept as the comment of `marshrut_write`,
 * so that a node of an older program does not put its functions over those of a newer one.
 */
export const FUNCTIONS_VERSION = 6;

const WORDS = 'Functions of Marshrut, version ';

export const keepVersion = `comment on function marshrut_write(jsonb) is '${WORDS}${FUNCTIONS_VERSION}'`;

/** 0: there are none yet, or from before they were counted. */
export async function versionOfFunctions<T>(db: Kysely<T>): Promise<number> {
  const { rows } = await sql<{ comment: string | null }>`
    select obj_description(to_regprocedure('marshrut_write(jsonb)'), 'pg_proc') as comment`.execute(db);
  const comment = rows[0]?.comment ?? '';
  return comment.startsWith(WORDS) ? Number(comment.slice(WORDS.length)) : 0;
}
