import type { Value } from '@marshrut/model';
import { type RawBuilder, sql } from 'kysely';
import type { Dialect } from '../database/dialect.js';
import type { EntityTable } from './entity-table.js';
import { contains, hasLine, startsWith } from './like.js';
import { queryField } from './query-field.js';
import { refuseQuery } from './query-problem.js';

/**
 * Data only, never an expression. `field` is a field key, or `id`, `createdAt`, `updatedAt`. Texts are compared without
 * regard to case and ё/е. A record without a value fails every comparison, so `not` lets it through.
 */
export type RecordFilter =
  | { readonly all: readonly RecordFilter[] }
  | { readonly any: readonly RecordFilter[] }
  | { readonly not: RecordFilter }
  | { readonly field: string; readonly is: Comparison; readonly value: Value }
  | { readonly field: string; readonly in: readonly Value[] }
  | { readonly field: string; readonly isNull: boolean };

export type Comparison = 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith';

type Condition = RawBuilder<unknown>;

const DEEPEST = 10;
const LONGEST_LIST = 1000;

export function where(table: EntityTable, filter: RecordFilter, dialect: Dialect, depth = DEEPEST): Condition {
  if (depth === 0) refuseQuery('TOO_LARGE', '');
  const inner = (part: RecordFilter) => where(table, part, dialect, depth - 1);
  if ('all' in filter) return joined(filter.all.map(inner), sql` and `, sql`(1 = 1)`);
  if ('any' in filter) return joined(filter.any.map(inner), sql` or `, sql`(1 = 0)`);
  if ('not' in filter) return sql`((${inner(filter.not)}) is not true)`;
  const field = queryField(table, filter.field);
  const column = sql.ref(field.column);
  if ('isNull' in filter) return filter.isNull ? sql`(${column} is null)` : sql`(${column} is not null)`;
  if ('in' in filter) {
    if (filter.in.length > LONGEST_LIST) refuseQuery('TOO_LARGE', filter.field);
    const values = filter.in.map(value => field.toStored(value, dialect));
    return values.length === 0 ? sql`(1 = 0)` : sql`(${column} in (${sql.join(values)}))`;
  }
  if (filter.is === 'contains' && field.isMany)
    return hasLine(column, String(field.toStored(filter.value, dialect)), dialect);
  if (filter.is === 'contains' || filter.is === 'startsWith') {
    const part = field.isText ? field.toStored(filter.value, dialect) : refuseQuery('WRONG_TYPE', filter.field);
    return (filter.is === 'contains' ? contains : startsWith)(column, String(part), dialect);
  }
  return sql`(${column} ${operators[filter.is]} ${field.toStored(filter.value, dialect)})`;
}

const operators = { eq: sql`=`, gt: sql`>`, gte: sql`>=`, lt: sql`<`, lte: sql`<=` } as const;

function joined(conditions: readonly Condition[], by: Condition, none: Condition): Condition {
  return conditions.length === 0 ? none : sql`(${sql.join(conditions, by)})`;
}
