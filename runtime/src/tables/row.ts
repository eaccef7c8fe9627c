import type { Row, Value, Values } from '@marshrut/model';
import type { Dialect } from '../database/dialect.js';
import { decode, encode, encodeNorm, type Stored } from './codec.js';
import type { Column, EntityTable } from './entity-table.js';
import { UnknownToCatalogue } from './unknown.js';

/** Columns that every business table has. */
export const SYSTEM_COLUMNS = ['id', 'version', 'created_at', 'updated_at'] as const;

/** Columns of a row as they are read: shadow columns stay in the database. */
export function readColumns(table: EntityTable): string[] {
  return [...SYSTEM_COLUMNS, ...table.columns.map(({ name }) => name)];
}

/** Every column of a new row, absent fields as null. */
export function encodeRow(table: EntityTable, values: Values, dialect: Dialect): Record<string, Stored> {
  refuseUnknown(table, values);
  return encodeColumns(table, table.columns, values, dialect);
}

/** The columns of the given fields alone. */
export function encodePatch(table: EntityTable, values: Values, dialect: Dialect): Record<string, Stored> {
  refuseUnknown(table, values);
  const written = table.columns.filter(({ field }) => Object.hasOwn(values, field.key));
  return encodeColumns(table, written, values, dialect);
}

function encodeColumns(table: EntityTable, columns: readonly Column[], values: Values, dialect: Dialect) {
  const stored: Record<string, Stored> = {};
  for (const column of columns) {
    const value = Object.hasOwn(values, column.field.key) ? (values[column.field.key] ?? null) : null;
    stored[column.name] = encode(table.entity.key, column, value, dialect);
    if (column.norm !== null) stored[column.norm] = encodeNorm(value);
  }
  return stored;
}

function refuseUnknown(table: EntityTable, values: Values): void {
  for (const key of Object.keys(values)) {
    if (!table.columns.some(({ field }) => field.key === key))
      throw new UnknownToCatalogue(`${table.entity.key}.${key}`);
  }
}

export function decodeRow(table: EntityTable, stored: Readonly<Record<string, unknown>>, dialect: Dialect): Row {
  const values: Record<string, Value> = {};
  for (const column of table.columns) values[column.field.key] = decode(column, stored[column.name], dialect);
  return { id: stored.id as string, version: Number(stored.version), values };
}
