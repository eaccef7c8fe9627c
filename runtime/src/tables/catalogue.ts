import { type Entity, entitySchema } from '@marshrut/model';
import type { Kysely, Transaction } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import { type BusinessTables, businessTables } from './business-tables.js';
import { entityTable } from './entity-table.js';
import { growTable, hasRows } from './grow-table.js';
import { planGrowth } from './growth.js';
import type { GrowthRefusal } from './growth-refusal.js';
import type { Layout } from './layout.js';
import { tableName } from './names.js';
import { installWriter } from './writer-function.js';

/** Knows the published entities. */
export interface Catalogue {
  /** As this node has last read or published them; take it once for each piece of work. */
  current(): BusinessTables;
  /** Reads again what other nodes may have published. */
  reload(): Promise<BusinessTables>;
  /** Saves an entity and grows its table in one transaction. */
  publish(entity: Entity, save: EntitySave): Promise<EntityPublished>;
}

export interface EntitySave {
  /** The version this edit began with; 0 for a new entity. */
  readonly expectedVersion: number;
  readonly by: string;
  /** UTC instant. */
  readonly at: string;
}

export type EntityPublished =
  | { readonly ok: true; readonly version: number }
  /** `currentVersion` 0: there is no such entity. */
  | { readonly ok: false; readonly why: 'stale'; readonly currentVersion: number }
  | { readonly ok: false; readonly why: 'refused'; readonly refusals: readonly GrowthRefusal[] };

export async function loadCatalogue(db: Kysely<Database>): Promise<Catalogue> {
  let tables = await readTables(db);
  let last: Promise<unknown> = Promise.resolve();
  /** One after another, so that the tables that were read later stay. */
  const reload = () => {
    const read = last.then(async () => {
      tables = await readTables(db);
      return tables;
    });
    last = read.catch(() => undefined);
    return read;
  };
  return {
    current: () => tables,
    reload,
    async publish(entity, save) {
      const published = await publish(db, entity, save);
      if (published.ok) await reload();
      return published;
    },
  };
}

async function readTables(db: Kysely<Database>): Promise<BusinessTables> {
  const dialect = dialectOf(db);
  const rows = await db.selectFrom('entity').select(['version', 'document', 'layout']).orderBy('key').execute();
  const tables = rows.map(({ document, layout }) =>
    entityTable(entitySchema.parse(readJson(document, dialect)), readJson<Layout>(layout, dialect)),
  );
  return businessTables(tables, new Map(tables.map(({ entity }, at) => [entity.key, rows[at]?.version ?? 0])));
}

/** Thrown to undo what a refused publication has written. */
class NotPublished extends Error {
  constructor(readonly answer: EntityPublished) {
    super('not published');
  }
}

async function publish(db: Kysely<Database>, entity: Entity, save: EntitySave): Promise<EntityPublished> {
  try {
    return await db.transaction().execute(async transaction => {
      const answer = await publishWithin(transaction, entity, save);
      if (!answer.ok) throw new NotPublished(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof NotPublished) return error.answer;
    throw error;
  }
}

async function publishWithin(db: Transaction<Database>, entity: Entity, save: EntitySave): Promise<EntityPublished> {
  const saved = await saveDocument(db, entity, save);
  if (saved !== null) return { ok: false, why: 'stale', currentVersion: saved };
  const dialect = dialectOf(db);
  const rows = await db.selectFrom('entity').select(['key', 'layout']).execute();
  const stored = rows.find(({ key }) => key === entity.key)?.layout;
  const layout = save.expectedVersion === 0 ? null : readJson<Layout>(stored, dialect);
  const table = entityTable(entity);
  const filled = layout !== null && (await hasRows(db, table.name));
  const growth = planGrowth(table, layout, filled, new Set(rows.map(({ key }) => key)));
  if (!growth.ok) return { ok: false, why: 'refused', refusals: growth.refusals };
  const refusals = await growTable(db, table, growth.steps);
  if (refusals.length > 0) return { ok: false, why: 'refused', refusals };
  if (dialect === 'postgres') await installWriter(db, table);
  const kept = { layout: JSON.stringify(growth.layout) };
  await db.updateTable('entity').set(kept).where('key', '=', entity.key).execute();
  return { ok: true, version: save.expectedVersion + 1 };
}

/** Null where it was saved, else the version that stands in the way. Locks the entity's row first. */
async function saveDocument(db: Transaction<Database>, entity: Entity, save: EntitySave): Promise<number | null> {
  const written = {
    version: save.expectedVersion + 1,
    document: JSON.stringify(entity),
    saved_at: save.at,
    saved_by: save.by,
  };
  if (save.expectedVersion === 0) {
    const inserted = await db
      .insertInto('entity')
      .values({ key: entity.key, table_name: tableName(entity.key), layout: '{}', ...written })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (inserted.numInsertedOrUpdatedRows === 1n) return null;
  } else {
    const updated = await db
      .updateTable('entity')
      .set(written)
      .where('key', '=', entity.key)
      .where('version', '=', save.expectedVersion)
      .executeTakeFirstOrThrow();
    if (updated.numUpdatedRows === 1n) return null;
  }
  const found = await db.selectFrom('entity').select('version').where('key', '=', entity.key).executeTakeFirst();
  return found?.version ?? 0;
}
