import { normalText } from '@marshrut/expressions';
import { type FieldType, readValue, type Value } from '@marshrut/model';
import type { Dialect } from '../database/dialect.js';
import { encode, type Stored } from './codec.js';
import type { Column, EntityTable } from './entity-table.js';
import { columnName } from './names.js';
import { isText } from './plain-text.js';
import { refuseQuery } from './query-problem.js';

/** A field that a query names: the column it is compared by, and how a value comes to be compared with it. */
export interface QueryField {
  readonly key: string;
  /** The shadow column of a text, so comparing and ordering disregard case and ё/е. */
  readonly column: string;
  readonly isText: boolean;
  /** Several options, one on each line: it contains one of them. */
  readonly isMany?: true;
  /** Refuses what cannot stand in the field. */
  toStored(value: Value, dialect: Dialect): Stored;
}

/** `field`: a field key, or `id`, `createdAt`, `updatedAt`. */
export function queryField(table: EntityTable, field: string): QueryField {
  if (field === 'id') return { key: field, column: 'id', isText: false, toStored: value => text(field, value) };
  if (field === 'createdAt' || field === 'updatedAt') {
    const toStored = (value: Value) => read({ kind: 'dateTime' }, field, value) as Stored;
    return { key: field, column: columnName(field), isText: false, toStored };
  }
  const column = table.columns.find(({ field: { key } }) => key === field);
  return column ? ofColumn(table, column) : refuseQuery('UNKNOWN_FIELD', field);
}

function ofColumn(table: EntityTable, column: Column): QueryField {
  const { field, name, norm, storage } = column;
  const toStored = (value: Value, dialect: Dialect): Stored => {
    if (norm !== null) return normalText(text(field.key, value));
    if (storage.as === 'text' || storage.as === 'reference') return text(field.key, value);
    return encode(table.entity.key, column, read(unbounded(field.type), field.key, value), dialect);
  };
  const many = field.type.kind === 'many' ? { isMany: true as const } : {};
  return { key: field.key, column: norm ?? name, isText: norm !== null, ...many, toStored };
}

function text(field: string, value: Value): string {
  return isText(value) ? value : refuseQuery('WRONG_TYPE', field);
}

function read(type: FieldType, field: string, value: Value): Value {
  const given = readValue(type, value, '');
  return given.ok && given.value !== null ? given.value : refuseQuery('WRONG_TYPE', field);
}

/** People may compare with values that they may not enter. */
function unbounded(type: FieldType): FieldType {
  switch (type.kind) {
    case 'int':
    case 'money':
    case 'date':
      return { kind: type.kind };
    case 'decimal':
      return { kind: 'decimal', scale: type.scale };
    default:
      return type;
  }
}
