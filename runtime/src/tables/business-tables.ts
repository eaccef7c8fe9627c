import type { Entities } from '@marshrut/model';
import type { EntityTable, ReferenceColumn, UniqueKey } from './entity-table.js';
import { UnknownToCatalogue } from './unknown.js';

/** All published entities with their tables at one moment. Every identifier of business SQL comes from here. */
export interface BusinessTables {
  readonly entities: Entities;
  /** Version of each entity by key. */
  readonly versions: ReadonlyMap<string, number>;
  /** An unknown key is a bug of the caller. */
  table(entityKey: string): EntityTable;
  /** References of all entities to this one. */
  referencesTo(entityKey: string): readonly Reference[];
  /** What a database means by the name of a unique index or a foreign key. */
  uniqueKey(name: string): { readonly table: EntityTable; readonly key: UniqueKey } | undefined;
  foreignKey(name: string): Reference | undefined;
}

export interface Reference {
  readonly table: EntityTable;
  readonly reference: ReferenceColumn;
}

export function businessTables(tables: readonly EntityTable[], versions: ReadonlyMap<string, number>): BusinessTables {
  const byKey = new Map(tables.map(table => [table.entity.key, table]));
  const references = tables.flatMap(table => table.references.map(reference => ({ table, reference })));
  const byTarget = Map.groupBy(references, ({ reference }) => reference.entity);
  const foreignKeys = new Map(references.map(found => [found.reference.name, found]));
  const uniqueKeys = new Map(tables.flatMap(table => table.unique.map(key => [key.name, { table, key }])));
  return {
    entities: new Map(tables.map(({ entity }) => [entity.key, entity])),
    versions,
    table(entityKey) {
      const found = byKey.get(entityKey);
      if (!found) throw new UnknownToCatalogue(entityKey);
      return found;
    },
    referencesTo: entityKey => byTarget.get(entityKey) ?? [],
    uniqueKey: name => uniqueKeys.get(name),
    foreignKey: name => foreignKeys.get(name),
  };
}
