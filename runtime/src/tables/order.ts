import type { Value } from '@marshrut/model';
import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../database/dialect.js';
import type { Stored } from './codec.js';
import type { EntityTable } from './entity-table.js';
import { type QueryField, queryField } from './query-field.js';
import { QueryRefused, refuseQuery } from './query-problem.js';
import type { Place, StoredRecord } from './stored-record.js';

export interface RecordOrder {
  readonly field: string;
  readonly descending: boolean;
}

export interface OrderKey extends QueryField {
  readonly descending: boolean;
}

/** The id comes last, so no two records have one place. */
export function orderKeys(table: EntityTable, order: readonly RecordOrder[]): OrderKey[] {
  const keys = order.map(({ field, descending }) => ({ ...queryField(table, field), descending }));
  const unique = keys.filter((key, at) => keys.findIndex(({ column }) => column === key.column) === at);
  if (unique.some(({ key }) => key === 'id')) return unique;
  return [...unique, { ...queryField(table, 'id'), descending: keys.at(-1)?.descending ?? false }];
}

export function orderBy(keys: readonly OrderKey[]): RawBuilder<unknown> {
  if (keys.length === 0) return sql.ref('id');
  return sql.join(
    keys.map(({ column, descending }) => sql`${sql.ref(column)} ${descending ? sql`desc` : sql`asc`} nulls last`),
  );
}

/** Texts by their shadow, so that a place compares as the list is ordered. */
export function placeOf(
  keys: readonly OrderKey[],
  record: StoredRecord,
  row: Readonly<Record<string, unknown>>,
): Value[] {
  return keys.map(({ key, column, isText }) => {
    if (key === 'id' || key === 'createdAt' || key === 'updatedAt') return record[key];
    return isText ? (row[column] as Value) : (record.values[key] ?? null);
  });
}

/** Records after a place: greater in the first key, or the same there and after it in the next ones. */
export function afterPlace(keys: readonly OrderKey[], place: Place, dialect: Dialect): RawBuilder<unknown> {
  if (place.length !== keys.length) refuseQuery('WRONG_PLACE', '');
  const ways = keys.map((key, at) => {
    const before = keys.slice(0, at).map((earlier, i) => same(earlier, place[i] ?? null, dialect));
    return sql`(${sql.join([...before, beyond(key, place[at] ?? null, dialect)], sql` and `)})`;
  });
  return sql`(${sql.join(ways, sql` or `)})`;
}

function same(key: OrderKey, value: Value, dialect: Dialect): RawBuilder<unknown> {
  return value === null
    ? sql`${sql.ref(key.column)} is null`
    : sql`${sql.ref(key.column)} = ${stored(key, value, dialect)}`;
}

function beyond(key: OrderKey, value: Value, dialect: Dialect): RawBuilder<unknown> {
  if (value === null) return sql`1 = 0`;
  const column = sql.ref(key.column);
  return sql`(${column} ${key.descending ? sql`<` : sql`>`} ${stored(key, value, dialect)} or ${column} is null)`;
}

function stored(key: OrderKey, value: Value, dialect: Dialect): Stored {
  try {
    return key.toStored(value, dialect);
  } catch (error) {
    throw error instanceof QueryRefused ? new QueryRefused({ code: 'WRONG_PLACE', field: '' }) : error;
  }
}
