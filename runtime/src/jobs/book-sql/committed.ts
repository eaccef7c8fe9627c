import type { Values } from '@marshrut/model';
import type { Kysely } from 'kysely';
import { dialectOf } from '../../database/dialect.js';
import { readJson } from '../../database/json.js';
import type { Database } from '../../database/rows.js';
import type { JobBook } from '../book.js';

/** What a commit did. */
export function committedLines(db: Kysely<Database>): Pick<JobBook, 'committed' | 'committedBy'> {
  const dialect = dialectOf(db);
  return {
    async committed(commit, after, limit) {
      const rows = await db
        .selectFrom('commit_line')
        .select(['line', 'entity', 'record', 'op', 'before'])
        .where('commit_id', '=', commit)
        .where('line', '>', after)
        .orderBy('line')
        .limit(limit)
        .execute();
      return rows.map(row => ({ ...row, before: readJson<Values>(row.before, dialect) }));
    },
    async committedBy(commit) {
      const row = await db.selectFrom('commit_record').select('case_id').where('id', '=', commit).executeTakeFirst();
      return row?.case_id ?? null;
    },
  };
}
