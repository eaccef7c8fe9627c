import { localText } from '@marshrut/model';
import { type FieldProblem, type Invalid, invalid, type NotPermitted, notPermitted } from '../definitions/outcome.js';
import type { Actor } from '../people/actor.js';
import { may, ownField } from '../people/gate.js';
import type { RecordFilter } from '../tables/filter.js';
import { listRecords as listRows, type RecordsQuery as RowsQuery, recordsByIds } from '../tables/query.js';
import type { QueryProblem } from '../tables/query-problem.js';
import type { Place, StoredRecord } from '../tables/stored-record.js';
import type { Read, Records } from './records.js';

/** Which records of an entity, in what order, from where on. */
export interface RecordsQuery extends RowsQuery {
  readonly entity: string;
}

export interface RecordsFound {
  readonly ok: true;
  readonly items: readonly { readonly record: StoredRecord; readonly place: Place }[];
  readonly total: number;
  readonly hasNext: boolean;
}

export async function listRecords(
  records: Records,
  actor: Actor,
  query: RecordsQuery,
): Promise<RecordsFound | Invalid | NotPermitted> {
  const entity = records.entities.current().entities.get(query.entity);
  if (!entity || !may(actor, 'record.read', entity)) return notPermitted;
  const own = ownField(actor, entity);
  if (own === null) return listCommitted(records, query);
  const theirs: RecordFilter = { field: own, is: 'eq', value: actor.id };
  return listCommitted(records, { ...query, filter: query.filter ? { all: [theirs, query.filter] } : theirs });
}

/** The same for a task, whose people find records without being readers. No gate: the caller has asked whose task it is. */
export async function listCommitted(
  { db, entities }: Records,
  { entity, ...query }: RecordsQuery,
): Promise<RecordsFound | Invalid | NotPermitted> {
  const tables = entities.current();
  if (!tables.entities.has(entity)) return notPermitted;
  const page = await listRows(db, tables.table(entity), query);
  return page.ok ? page : invalid([queryProblem(page.problem)]);
}

/** Records that are there and that the actor may read, by id. */
export async function findRecords(
  records: Read,
  actor: Actor,
  entityKey: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const entity = records.entities.current().entities.get(entityKey);
  if (!entity || !may(actor, 'record.read', entity)) return new Map();
  const found = await committedRecords(records, entityKey, ids);
  const own = ownField(actor, entity);
  return own === null ? found : new Map([...found].filter(([, { values }]) => values[own] === actor.id));
}

export async function findRecord(
  records: Read,
  actor: Actor,
  entityKey: string,
  id: string,
): Promise<StoredRecord | null> {
  return (await findRecords(records, actor, entityKey, [id])).get(id) ?? null;
}

/** No gate: the caller has let the actor through another door. */
export async function committedRecords(
  { db, entities }: Read,
  entityKey: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const tables = entities.current();
  return tables.entities.has(entityKey) ? recordsByIds(db, tables.table(entityKey), ids) : new Map();
}

function queryProblem({ code, field }: QueryProblem): FieldProblem {
  const [ru, en] = queryTexts[code];
  return { path: field || 'after', code, message: localText(ru, en) };
}

const queryTexts: Readonly<Record<QueryProblem['code'], readonly [ru: string, en: string]>> = {
  UNKNOWN_FIELD: [
    'Ожидалось поле этих записей, но такого нет. Выберите другое.',
    'Expected a field of these records, but there is no such one. Choose another one.',
  ],
  WRONG_TYPE: [
    'Ожидалось значение, с которым поле сравнимо, но оно другое. Исправьте отбор.',
    'Expected a value the field can be compared with, but it is different. Correct the filter.',
  ],
  TOO_LARGE: [
    'Ожидался отбор поменьше, но значений или уровней слишком много. Разделите его.',
    'Expected a smaller filter, but it has too many values or levels. Ask in parts.',
  ],
  WRONG_PLACE: [
    'Ожидалось место этого списка, но оно от другого. Начните список сначала.',
    'Expected a place of this list, but it is of another one. Start the list again.',
  ],
};
