import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type Dialect, dialectOf } from '../database/dialect.js';
import type { Database } from '../database/rows.js';
import type { EntityTable } from './entity-table.js';
import { type RecordFilter, where } from './filter.js';
import { afterPlace, type OrderKey, orderBy, orderKeys, placeOf, type RecordOrder } from './order.js';
import { isText } from './plain-text.js';
import { type QueryProblem, QueryRefused } from './query-problem.js';
import { decodeRow, readColumns } from './row.js';
import { matches } from './search.js';
import type { Place, StoredRecord } from './stored-record.js';

export interface RecordsQuery {
  /** Every word must stand in one of the searchable fields. */
  readonly search: string | null;
  readonly filter: RecordFilter | null;
  /** Ties are broken by id, in the direction of the last field; values not given come last in both directions. */
  readonly order: readonly RecordOrder[];
  readonly first: number;
  /** The place of the last record seen. */
  readonly after: Place | null;
}

export type RecordsPage =
  | {
      readonly ok: true;
      readonly items: readonly { readonly record: StoredRecord; readonly place: Place }[];
      readonly hasNext: boolean;
      /** How many records match, whatever the page. */
      readonly total: number;
    }
  | { readonly ok: false; readonly problem: QueryProblem };

export async function listRecords(db: Kysely<Database>, table: EntityTable, query: RecordsQuery): Promise<RecordsPage> {
  const dialect = dialectOf(db);
  try {
    const keys = orderKeys(table, query.order);
    const chosen = conditions(table, query, dialect);
    const place = query.after === null ? [] : [afterPlace(keys, query.after, dialect)];
    const found = await rows(db, table, [...chosen, ...place], keys, query.first + 1);
    const items = found.slice(0, query.first).map(row => {
      const record = storedRecord(table, row, dialect);
      return { record, place: placeOf(keys, record, row) };
    });
    return { ok: true, items, hasNext: found.length > query.first, total: await count(db, table, chosen) };
  } catch (error) {
    if (error instanceof QueryRefused) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Records that are there, by id; one statement, whatever the number of ids. */
export async function recordsByIds(
  db: Kysely<Database>,
  table: EntityTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRecord>> {
  const possible = new Set(ids.filter(isText));
  if (possible.size === 0) return new Map();
  const wanted = sql`${sql.ref('id')} in (${sql.join([...possible])})`;
  const found = await rows(db, table, [wanted], [], possible.size);
  return new Map(found.map(row => [row.id as string, storedRecord(table, row, dialectOf(db))]));
}

type StoredRow = Readonly<Record<string, unknown>>;

function conditions(table: EntityTable, { search, filter }: RecordsQuery, dialect: Dialect): RawBuilder<unknown>[] {
  return [
    ...(search === null ? [] : matches(table, search, dialect)),
    ...(filter === null ? [] : [where(table, filter, dialect)]),
  ];
}

async function rows(
  db: Kysely<Database>,
  table: EntityTable,
  chosen: readonly RawBuilder<unknown>[],
  keys: readonly OrderKey[],
  limit: number,
): Promise<readonly StoredRow[]> {
  const columns = [...readColumns(table), ...keys.map(({ column }) => column)];
  const found = await sql<StoredRow>`
    select ${sql.join([...new Set(columns)].map(name => sql.ref(name)))} from ${sql.table(table.name)}
    ${whereAll(chosen)} order by ${orderBy(keys)} limit ${limit}
  `.execute(db);
  return found.rows;
}

async function count(
  db: Kysely<Database>,
  table: EntityTable,
  chosen: readonly RawBuilder<unknown>[],
): Promise<number> {
  const found = await sql<{ total: number }>`
    select count(*) as total from ${sql.table(table.name)} ${whereAll(chosen)}
  `.execute(db);
  return Number(found.rows[0]?.total ?? 0);
}

function whereAll(chosen: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return chosen.length === 0 ? sql`` : sql`where ${sql.join(chosen, sql` and `)}`;
}

function storedRecord(table: EntityTable, row: StoredRow, dialect: Dialect): StoredRecord {
  const { created_at, updated_at } = row;
  return { ...decodeRow(table, row, dialect), createdAt: created_at as string, updatedAt: updated_at as string };
}
