import {
  type Entity,
  type FieldType,
  filesIn,
  type LocalText,
  localText,
  type Row,
  type Value,
  type Values,
} from '@marshrut/model';
import { attachmentsById } from '../attachments/attachment.js';
import { findPeople } from '../people/person.js';
import { recordsByIds } from '../tables/query.js';
import { presentTitle } from './present.js';
import type { Records } from './records.js';

/** Stands where the entity of a record would, for an attached file: no entity can have this key. */
export const FILE = 'file';

/** A record or, without an entity, a person that a value names; or an attached file. */
export interface Named {
  readonly entity: string | null;
  readonly id: string;
}

/** Rows that are not committed yet, by id, as the task that asks sees them. */
export type StagedRows = ReadonlyMap<string, { readonly entity: string; readonly row: Row }>;

export function namedBy(type: FieldType, value: Value): Named[] {
  if (typeof value !== 'string') return [];
  switch (type.kind) {
    case 'user':
      return [{ entity: null, id: value }];
    case 'reference':
      return [{ entity: type.entity, id: value }];
    case 'file':
      return filesIn(value).map(id => ({ entity: FILE, id }));
    default:
      return [];
  }
}

/** Everything the fields of a record name. */
export function namedIn(entity: Entity, values: Values): Named[] {
  return entity.fields.flatMap(field => namedBy(field.type, values[field.key] ?? null));
}

/** How far titles are followed into records that stand in titles themselves. */
const DEPTH = 2;

/**
 * Titles of records and people by id; those that are not there are left out. One statement for an entity.
 * People see the title of a record wherever something they may see refers to it, so no gate stands here.
 */
export async function titlesOf(
  records: Records,
  named: readonly Named[],
  staged: StagedRows = new Map(),
  depth = DEPTH,
): Promise<ReadonlyMap<string, LocalText>> {
  const rows = await rowsOf(records, named, staged);
  const inside = depth > 0 ? rows.flatMap(({ entity, row }) => namedIn(inTitle(entity), row.values)) : [];
  const deeper = inside.length > 0 ? await titlesOf(records, inside, staged, depth - 1) : new Map<string, LocalText>();
  const presenting = { titles: deeper, timeZone: records.timeZone };
  const idsOf = (wanted: Named['entity']) => [
    ...new Set(named.flatMap(({ entity, id }) => (entity === wanted ? [id] : []))),
  ];
  const people = await findPeople(records.people, idsOf(null));
  const files = await attachmentsById(records, idsOf(FILE));
  return new Map([
    ...[...people.values(), ...files.values()].map(({ id, name }) => [id, localText(name)] as const),
    ...rows.map(({ entity, row }) => [row.id, presentTitle(entity, row, presenting)] as const),
  ]);
}

async function rowsOf(
  { db, entities }: Records,
  named: readonly Named[],
  staged: StagedRows,
): Promise<{ readonly entity: Entity; readonly row: Row }[]> {
  const tables = entities.current();
  const found: { entity: Entity; row: Row }[] = [];
  for (const [key, group] of Map.groupBy(named, ({ entity }) => entity)) {
    const entity = key === null ? undefined : tables.entities.get(key);
    if (!entity) continue;
    const ids = [...new Set(group.map(({ id }) => id))];
    const own = ids.flatMap(id => staged.get(id) ?? []).filter(one => one.entity === entity.key);
    const committed = await recordsByIds(
      db,
      tables.table(entity.key),
      ids.filter(id => !staged.has(id)),
    );
    found.push(...[...own.map(({ row }) => row), ...committed.values()].map(row => ({ entity, row })));
  }
  return found;
}

function inTitle(entity: Entity): Entity {
  return { ...entity, fields: entity.fields.filter(({ key }) => entity.title.includes(key)) };
}
