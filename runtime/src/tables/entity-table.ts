import type { Entity, EntityField } from '@marshrut/model';
import type { Layout } from './layout.js';
import { columnName, indexName, normColumn, tableName, writerName } from './names.js';
import { hasNorm, type StorageType, storageType } from './storage-type.js';
import { UnknownToCatalogue } from './unknown.js';

/** The business table of an entity: all that SQL is built from. Identifiers come from here and nowhere else. */
export interface EntityTable {
  readonly entity: Entity;
  readonly name: string;
  /** PostgreSQL: the function that writes its records. */
  readonly writer: string;
  readonly columns: readonly Column[];
  readonly unique: readonly UniqueKey[];
  /** Reference columns, those of fields removed meanwhile too: their foreign keys still hold. */
  readonly references: readonly ReferenceColumn[];
}

export interface Column {
  readonly field: EntityField;
  readonly name: string;
  readonly storage: StorageType;
  /** Shadow column with the normalised text. */
  readonly norm: string | null;
  readonly indexed: boolean;
  /** Bytes of a text at most, where it stands in an index: what several columns share is parted among them. */
  readonly longest: number | null;
}

export interface UniqueKey {
  /** Name of the index, as PostgreSQL tells it. */
  readonly name: string;
  readonly fields: readonly string[];
  /** Columns of the index, as SQLite tells them. */
  readonly columns: readonly string[];
}

export interface ReferenceColumn {
  /** Name of the foreign key. */
  readonly name: string;
  readonly column: string;
  /** Null for a field that the entity no longer has. */
  readonly field: string | null;
  readonly entity: string;
}

/** `layout`: what the table has in the database, where it exists already. */
export function entityTable(entity: Entity, layout?: Layout): EntityTable {
  const name = tableName(entity.key);
  const keys = uniqueKeys(entity);
  const columns = entity.fields.map(field => column(field, textsBeside(entity, keys, field.key)));
  const target = (field: string) => columns.find(({ field: { key } }) => key === field);
  return {
    entity,
    name,
    writer: writerName(entity.key),
    columns,
    unique: keys.map(fields =>
      uniqueKey(
        name,
        fields,
        fields.map(target).filter(found => found !== undefined),
      ),
    ),
    references: references(name, columns, layout),
  };
}

/** PostgreSQL refuses rows of an index beyond 2704 bytes. */
const INDEX_ROW = 2600;

/** `texts`: how many texts stand in the longest unique key it belongs to, itself counted; 0: it is in none. */
function column(field: EntityField, texts: number): Column {
  const name = columnName(field.key);
  const storage = storageType(field.type);
  const norm = hasNorm(field) ? normColumn(name) : null;
  const searched = field.searchable === true && field.type.kind !== 'longText' && field.type.kind !== 'many';
  const indexed = storage.as === 'reference' || texts > 0 || searched;
  return { field, name, storage, norm, indexed, longest: indexed ? Math.floor(INDEX_ROW / Math.max(texts, 1)) : null };
}

function textsBeside({ fields }: Entity, keys: readonly (readonly string[])[], own: string): number {
  const isText = (key: string): boolean => {
    const field = fields.find(candidate => candidate.key === key);
    return field !== undefined && ['text', 'reference'].includes(storageType(field.type).as);
  };
  return Math.max(0, ...keys.filter(key => key.includes(own)).map(key => Math.max(1, key.filter(isText).length)));
}

/** Sets of field keys: registration numbers and unique fields by themselves, then the composed ones. */
function uniqueKeys(entity: Entity): string[][] {
  const single = entity.fields.filter(field => field.unique === true || field.type.kind === 'number');
  const all = [...single.map(field => [field.key]), ...entity.unique];
  return all.filter((fields, at) => all.findIndex(other => sameSet(other, fields)) === at);
}

function sameSet(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every(item => right.includes(item));
}

function uniqueKey(table: string, fields: readonly string[], columns: readonly Column[]): UniqueKey {
  const names = columns.map(({ name, norm }) => norm ?? name);
  return { name: indexName('uq', table, names), fields, columns: names };
}

function references(table: string, columns: readonly Column[], layout: Layout | undefined): ReferenceColumn[] {
  const present = columns.flatMap(({ name, storage, field }) =>
    storage.as === 'reference' ? [{ column: name, field: field.key, entity: storage.entity }] : [],
  );
  const names = new Set(columns.map(({ name }) => name));
  const retired = Object.entries(layout?.columns ?? {}).flatMap(([name, kind]) =>
    kind.startsWith('reference:') && !names.has(name)
      ? [{ column: name, field: null, entity: kind.slice('reference:'.length) }]
      : [],
  );
  return [...present, ...retired].map(found => ({ ...found, name: indexName('fk', table, [found.column]) }));
}

export function columnOf(table: EntityTable, fieldKey: string): Column {
  const found = table.columns.find(({ field }) => field.key === fieldKey);
  if (!found) throw new UnknownToCatalogue(`${table.entity.key}.${fieldKey}`);
  return found;
}
