import type { Criterion } from '@marshrut/engine';
import type { Dialect } from '../database/dialect.js';
import { encode, encodeNorm, type Stored } from './codec.js';
import { columnOf, type EntityTable } from './entity-table.js';

/** A criterion of a search as a column and the value it must have; texts are compared by their shadow column. */
export interface Match {
  readonly column: string;
  readonly value: Stored;
}

export function matchOf(table: EntityTable, { field, equals }: Criterion, dialect: Dialect): Match {
  if (field === 'id') return { column: 'id', value: equals };
  const column = columnOf(table, field);
  if (column.norm !== null) return { column: column.norm, value: encodeNorm(equals) };
  return { column: column.name, value: encode(table.entity.key, column, equals, dialect) };
}
