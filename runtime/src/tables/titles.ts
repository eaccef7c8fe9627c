import { type Language, say, type Value } from '@marshrut/model';
import type { Kysely } from 'kysely';
import type { Database } from '../database/rows.js';
import { type Column, columnOf, type EntityTable } from './entity-table.js';
import { recordsByIds } from './query.js';

/** What people call a record: the values of its title fields, those not given left out; its id where none is given. */
export function titleOf(
  table: EntityTable,
  id: string,
  values: Readonly<Record<string, Value>>,
  language: Language,
): string {
  const parts = table.entity.title.map(key => shown(columnOf(table, key), values[key] ?? null, language));
  return parts.filter(part => part !== '').join(' ') || id;
}

/** Titles of records that are there, by id; one statement for an entity. */
export async function titlesOf(
  db: Kysely<Database>,
  table: EntityTable,
  ids: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const records = await recordsByIds(db, table, ids);
  return new Map([...records.values()].map(({ id, values }) => [id, titleOf(table, id, values, language)]));
}

/** References are left out: their titles are another look-up. */
function shown({ field: { type } }: Column, value: Value, language: Language): string {
  if (value === null || type.kind === 'reference' || type.kind === 'user') return '';
  if (type.kind === 'choice') {
    const option = type.options.find(({ key }) => key === value);
    return option ? say(option.name, language) : String(value);
  }
  if (type.kind === 'date' && language === 'ru') return String(value).split('-').reverse().join('.');
  return String(value);
}
