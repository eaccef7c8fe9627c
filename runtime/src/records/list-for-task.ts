import type { Row } from '@marshrut/model';
import type { Invalid, NotPermitted } from '../definitions/outcome.js';
import type { Place, StoredRecord } from '../tables/stored-record.js';
import { listCommitted, type RecordsQuery } from './list.js';
import { matchesFilter, matchesSearch } from './matches.js';
import type { Records } from './records.js';
import type { StagedRows } from './titles.js';

/** A record as a task sees it. `place` is null where it is not in the database as shown: such records lead the first page. */
export interface SeenRecord {
  readonly record: Row & Partial<Pick<StoredRecord, 'createdAt' | 'updatedAt'>>;
  readonly place: Place | null;
  readonly staged: boolean;
}

export interface RecordsSeen {
  readonly ok: true;
  readonly items: readonly SeenRecord[];
  readonly total: number;
  readonly hasNext: boolean;
}

/**
 * Records with the task's own changes laid over them: what it created or changed and what matches comes first, and a record
 * that matches no more is left out. No gate: only for those who may see what the task has staged.
 */
export async function listForTask(
  records: Records,
  staged: StagedRows,
  query: RecordsQuery,
): Promise<RecordsSeen | Invalid | NotPermitted> {
  const entity = records.entities.current().entities.get(query.entity);
  const touched = [...staged.values()].filter(one => one.entity === query.entity).map(({ row }) => row);
  const untouched = { not: { field: 'id', in: touched.map(row => row.id) } };
  const filter = touched.length === 0 ? query.filter : { all: [untouched, ...(query.filter ? [query.filter] : [])] };
  const page = await listCommitted(records, { ...query, filter });
  if (!page.ok || !entity) return page.ok ? { ...page, items: [] } : page;
  const own = touched.filter(
    row =>
      (query.filter === null || matchesFilter(entity, row, query.filter)) &&
      matchesSearch(entity, row, query.search ?? ''),
  );
  const first = query.after === null ? own.map(record => ({ record, place: null, staged: true })) : [];
  return {
    ...page,
    items: [...first, ...page.items.map(item => ({ ...item, staged: false }))],
    total: page.total + own.length,
  };
}
