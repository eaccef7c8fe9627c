import { entitySchema } from '@marshrut/model';
import type { Kysely } from 'kysely';
import { dialectOf } from '../database/dialect.js';
import { readJson } from '../database/json.js';
import type { Database } from '../database/rows.js';
import { entityTable } from './entity-table.js';
import { columnDefinition, emptyTable } from './grow-table.js';
import type { Layout } from './layout.js';
import { storageOf } from './storage-type.js';
import { installWriter } from './writer-function.js';

/**
 * Makes the business tables of all entities as their layouts say, columns of removed fields too, in a database that has the rows of
 * `entity` and none of the tables. References come when all tables are there: they may go in circles.
 */
export async function rebuildTables(db: Kysely<Database>): Promise<void> {
  const dialect = dialectOf(db);
  const rows = await db.selectFrom('entity').select(['table_name', 'document', 'layout']).orderBy('key').execute();
  const tables = rows.map(row => ({
    name: row.table_name,
    layout: readJson<Layout>(row.layout, dialect),
    entity: entitySchema.parse(readJson(row.document, dialect)),
  }));
  for (const { name, layout } of tables) {
    let builder = emptyTable(db, name);
    for (const [column, storage] of columnsOf(layout, false))
      builder = builder.addColumn(column, columnDefinition(name, column, storage, dialect));
    await builder.execute();
  }
  for (const { name, layout } of tables)
    for (const [column, storage] of columnsOf(layout, true))
      await db.schema
        .alterTable(name)
        .addColumn(column, columnDefinition(name, column, storage, dialect))
        .execute();
  for (const { name, layout, entity } of tables) {
    for (const [index, { columns, unique }] of Object.entries(layout.indexes)) {
      const builder = db.schema
        .createIndex(index)
        .on(name)
        .columns([...columns]);
      await (unique ? builder.unique() : builder).execute();
    }
    if (dialect === 'postgres') await installWriter(db, entityTable(entity, layout));
  }
}

function columnsOf({ columns }: Layout, references: boolean) {
  return Object.entries(columns)
    .map(([name, signed]) => [name, storageOf(signed)] as const)
    .filter(([, storage]) => (storage.as === 'reference') === references);
}
