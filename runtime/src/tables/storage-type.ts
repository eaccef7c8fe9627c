import type { EntityField, FieldKind, FieldType } from '@marshrut/model';
import { sql } from 'kysely';
import type { Dialect } from '../database/dialect.js';

/** How a value lies in a column. Field kinds of one storage type can be exchanged without touching the rows. */
export type StorageType =
  | { readonly as: 'text' }
  | { readonly as: 'integer' }
  | { readonly as: 'decimal'; readonly scale: number }
  | { readonly as: 'bool' }
  | { readonly as: 'date' }
  | { readonly as: 'dateTime' }
  | { readonly as: 'reference'; readonly entity: string };

const MONEY_SCALE = 2;

export function storageType(type: FieldType): StorageType {
  switch (type.kind) {
    case 'int':
      return { as: 'integer' };
    case 'money':
      return { as: 'decimal', scale: MONEY_SCALE };
    case 'decimal':
      return { as: 'decimal', scale: type.scale };
    case 'bool':
      return { as: 'bool' };
    case 'date':
      return { as: 'date' };
    case 'dateTime':
      return { as: 'dateTime' };
    case 'reference':
      return { as: 'reference', entity: type.entity };
    default:
      return { as: 'text' };
  }
}

/** Stands in the layout of an entity, so that a later version can be compared with it: `decimal:2`, `reference:Person`. */
export function signature(storage: StorageType): string {
  if (storage.as === 'decimal') return `decimal:${storage.scale}`;
  if (storage.as === 'reference') return `reference:${storage.entity}`;
  return storage.as;
}

/** The storage type a signature stands for; a shadow column is a text. */
export function storageOf(signed: string): StorageType {
  const [as = '', of = ''] = signed.split(':');
  switch (as) {
    case 'decimal':
      return { as, scale: Number(of) };
    case 'reference':
      return { as, entity: of };
    case 'integer':
    case 'bool':
    case 'date':
    case 'dateTime':
      return { as };
    default:
      return { as: 'text' };
  }
}

/** Texts that people compare have a shadow column, normalised: case and ё/е do not matter there. */
export function hasNorm({ type }: EntityField): boolean {
  return TEXTS.has(type.kind);
}

const TEXTS: ReadonlySet<FieldKind> = new Set(['text', 'longText', 'phone', 'email', 'number']);

/** PostgreSQL compares ids and normalised texts by code point, as SQLite does, so both order alike. */
export function columnType(storage: StorageType, dialect: Dialect) {
  if (dialect === 'sqlite') return sql.raw(sqliteTypes[storage.as]);
  const collated = storage.as === 'text' || storage.as === 'reference';
  return sql.raw(`${postgresType(storage)}${collated ? ' collate "C"' : ''}`);
}

export function postgresType(storage: StorageType): string {
  return storage.as === 'decimal' ? `numeric(18, ${storage.scale})` : postgresTypes[storage.as];
}

const sqliteTypes: Readonly<Record<StorageType['as'], string>> = {
  text: 'text',
  integer: 'integer',
  decimal: 'integer',
  bool: 'integer',
  date: 'text',
  dateTime: 'text',
  reference: 'text',
};

const postgresTypes: Readonly<Record<Exclude<StorageType['as'], 'decimal'>, string>> = {
  text: 'text',
  integer: 'bigint',
  bool: 'boolean',
  date: 'date',
  dateTime: 'timestamptz',
  reference: 'text',
};
