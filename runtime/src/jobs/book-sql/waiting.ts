import type { Kysely } from 'kysely';
import type { Database } from '../../database/rows.js';
import type { Waiting, WaitingQuery } from '../book.js';

/** Elements of cases that are not over, in the order of their ids. */
export async function waitingElements(
  db: Kysely<Database>,
  query: WaitingQuery,
  after: string,
  limit: number,
): Promise<Waiting[]> {
  return db
    .selectFrom('wait as w')
    .innerJoin('case_instance as c', 'c.id', 'w.case_id')
    .select(['w.case_id as case', 'w.element'])
    .where('w.kind', '=', query.kind)
    .where('w.name', '=', query.kind === 'condition' ? query.entity : query.name)
    .where('w.key', '=', query.kind === 'message' ? query.key : '')
    .where('w.element', '>', after)
    .where('c.status', 'in', ['running', 'suspended'])
    .orderBy('w.element')
    .limit(limit)
    .execute();
}
