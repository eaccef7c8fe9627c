import type { Column, EntityTable } from './entity-table.js';
import { type GrowthRefusal, growthRefusal } from './growth-refusal.js';
import type { IndexLayout, Layout } from './layout.js';
import { indexName, normColumn } from './names.js';
import { SYSTEM_COLUMNS } from './row.js';
import { signature } from './storage-type.js';

/** What a new version of an entity asks of its table. Nothing in it loses data: columns of removed fields stay. */
export type Growth = { readonly ok: true; readonly steps: readonly GrowthStep[]; readonly layout: Layout } | Refused;

interface Refused {
  readonly ok: false;
  readonly refusals: readonly GrowthRefusal[];
}

export type GrowthStep =
  | { readonly do: 'create' }
  | { readonly do: 'dropIndex'; readonly index: string }
  /** Another type: only where the table has no rows. */
  | { readonly do: 'remakeColumn'; readonly column: string }
  | { readonly do: 'addColumn'; readonly column: string }
  /** Only shadow columns that nobody would keep up any more. */
  | { readonly do: 'dropNorm'; readonly column: string }
  /** Fills a new shadow column from the texts that are there. */
  | { readonly do: 'fillNorm'; readonly column: Column }
  | { readonly do: 'addIndex'; readonly index: string; readonly layout: IndexLayout };

/** `layout`: what the table has now, null where there is none. `known`: entities whose tables exist. */
export function planGrowth(
  table: EntityTable,
  layout: Layout | null,
  hasRows: boolean,
  known: ReadonlySet<string>,
): Growth {
  const wanted = layoutOf(table);
  const refusals = [...shapeRefusals(table, known), ...(layout && hasRows ? typeRefusals(table, layout) : [])];
  if (refusals.length > 0) return { ok: false, refusals };
  if (layout === null) return { ok: true, steps: [{ do: 'create' }, ...addIndexes(wanted, {})], layout: wanted };
  const changed = Object.keys(wanted.columns).filter(name => differs(layout, wanted, name));
  const unkept = table.columns
    .filter(({ name, norm }) => norm === null && layout.columns[normColumn(name)] === 'norm')
    .map(({ name }) => normColumn(name))
    .filter(name => wanted.columns[name] === undefined);
  const steps: GrowthStep[] = [
    ...Object.keys(layout.indexes)
      .filter(index => changed.length > 0 || !wanted.indexes[index])
      .map(index => ({ do: 'dropIndex' as const, index })),
    ...unkept.map(column => ({ do: 'dropNorm' as const, column })),
    ...changed.map(column => ({ do: 'remakeColumn' as const, column })),
    ...Object.keys(wanted.columns)
      .filter(name => layout.columns[name] === undefined)
      .map(column => ({ do: 'addColumn' as const, column })),
    ...(hasRows ? fillNorms(table, layout) : []),
    ...addIndexes(wanted, changed.length > 0 ? {} : layout.indexes),
  ];
  const kept = Object.entries(layout.columns).filter(([name]) => !unkept.includes(name));
  return {
    ok: true,
    steps,
    layout: { columns: { ...Object.fromEntries(kept), ...wanted.columns }, indexes: wanted.indexes },
  };
}

/** What a table made from the entity alone has. */
export function layoutOf(table: EntityTable): Layout {
  const columns: Record<string, string> = {};
  const indexes: Record<string, IndexLayout> = {};
  for (const { name, norm, storage, indexed } of table.columns) {
    columns[name] = signature(storage);
    if (norm !== null) columns[norm] = 'norm';
    const key = norm ?? name;
    if (indexed && !table.unique.some(({ columns: [first] }) => first === key))
      indexes[indexName('ix', table.name, [key])] = { columns: [key], unique: false };
  }
  for (const { name, columns: keys } of table.unique) indexes[name] = { columns: keys, unique: true };
  return { columns, indexes };
}

function differs(layout: Layout, wanted: Layout, name: string): boolean {
  const present = layout.columns[name];
  return present !== undefined && present !== wanted.columns[name];
}

function addIndexes(wanted: Layout, present: Layout['indexes']): GrowthStep[] {
  return Object.entries(wanted.indexes)
    .filter(([index]) => present[index] === undefined)
    .map(([index, layout]) => ({ do: 'addIndex', index, layout }));
}

function fillNorms(table: EntityTable, layout: Layout): GrowthStep[] {
  return table.columns
    .filter(
      ({ name, norm }) => norm !== null && layout.columns[norm] === undefined && layout.columns[name] !== undefined,
    )
    .map(column => ({ do: 'fillNorm', column }));
}

function shapeRefusals(table: EntityTable, known: ReadonlySet<string>): GrowthRefusal[] {
  const refusals: GrowthRefusal[] = [];
  const taken = new Set<string>(SYSTEM_COLUMNS);
  for (const { field, name, norm, storage } of table.columns) {
    if ([name, norm].some(column => column !== null && taken.has(column)))
      refusals.push(growthRefusal('KEY_TAKEN', field.key));
    taken.add(name);
    if (norm !== null) taken.add(norm);
    if (storage.as === 'reference' && storage.entity !== table.entity.key && !known.has(storage.entity))
      refusals.push(growthRefusal('ENTITY_UNKNOWN', field.key));
  }
  for (const { fields, columns } of table.unique)
    if (fields.length !== columns.length) refusals.push(growthRefusal('FIELD_UNKNOWN', fields.join(', ')));
  return refusals;
}

function typeRefusals(table: EntityTable, layout: Layout): GrowthRefusal[] {
  const wanted = layoutOf(table);
  return table.columns
    .filter(({ name }) => differs(layout, wanted, name))
    .map(({ field }) => growthRefusal('TYPE_CHANGED', field.key));
}
