import type { Kysely } from 'kysely';
import type { Database } from '../../database/rows.js';
import type { StartQuery, TriggeredStart } from '../book.js';

/** Starts of published versions that an event sets off. */
export async function triggeredStarts(db: Kysely<Database>, query: StartQuery): Promise<TriggeredStart[]> {
  const starts = db
    .selectFrom('process_start')
    .select(['process', 'version', 'node'])
    .where('kind', '=', query.on)
    .orderBy('process')
    .orderBy('node');
  const fitting =
    query.on === 'record'
      ? starts.where('entity', '=', query.entity).where('change', 'in', [query.change, 'any'])
      : starts.where('name', '=', query.name);
  return fitting.execute();
}
