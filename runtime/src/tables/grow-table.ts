import { normalText } from '@marshrut/expressions';
import { type Kysely, sql } from 'kysely';
import { type Dialect, dialectOf } from '../database/dialect.js';
import type { Database } from '../database/rows.js';
import type { Column, EntityTable } from './entity-table.js';
import type { GrowthStep } from './growth.js';
import { type GrowthRefusal, growthRefusal } from './growth-refusal.js';
import { indexName, normColumn, tableName } from './names.js';
import { columnType, type StorageType } from './storage-type.js';

/** Carries out the steps inside the caller's transaction, which must be rolled back where refusals are answered. */
export async function growTable(
  db: Kysely<Database>,
  table: EntityTable,
  steps: readonly GrowthStep[],
): Promise<readonly GrowthRefusal[]> {
  for (const step of steps) {
    if (step.do === 'addIndex' && step.layout.unique && (await repeats(db, table, step.layout.columns))) {
      const fields = table.unique.find(({ name }) => name === step.index)?.fields ?? [];
      return [growthRefusal('DUPLICATES', fields.join(', '))];
    }
    await carryOut(db, table, step);
  }
  return [];
}

export async function hasRows(db: Kysely<Database>, table: string): Promise<boolean> {
  const found = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
  return found.rows.length > 0;
}

async function carryOut(db: Kysely<Database>, table: EntityTable, step: GrowthStep): Promise<void> {
  switch (step.do) {
    case 'create':
      return create(db, table);
    case 'remakeColumn':
      return remakeColumn(db, table, step.column);
    case 'dropIndex':
      return db.schema.dropIndex(step.index).ifExists().execute();
    case 'dropNorm':
      return db.schema.alterTable(table.name).dropColumn(step.column).execute();
    case 'addColumn':
      return addColumn(db, table, step.column);
    case 'fillNorm':
      return fillNorm(db, table, step.column);
    case 'addIndex': {
      const builder = db.schema
        .createIndex(step.index)
        .on(table.name)
        .columns([...step.layout.columns]);
      return (step.layout.unique ? builder.unique() : builder).execute();
    }
  }
}

async function create(db: Kysely<Database>, table: EntityTable): Promise<void> {
  const dialect = dialectOf(db);
  let builder = emptyTable(db, table.name);
  for (const { name, norm } of table.columns) {
    builder = builder.addColumn(name, definition(table, name, dialect));
    if (norm !== null) builder = builder.addColumn(norm, definition(table, norm, dialect));
  }
  await builder.execute();
}

/** With the columns that every business table has. */
export function emptyTable(db: Kysely<Database>, name: string) {
  const dialect = dialectOf(db);
  const instant = columnType({ as: 'dateTime' }, dialect);
  return db.schema
    .createTable(name)
    .addColumn('id', columnType({ as: 'text' }, dialect), column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('updated_at', instant, column => column.notNull())
    .addPrimaryKeyConstraint(indexName('pk', name, []), ['id']);
}

async function addColumn(db: Kysely<Database>, table: EntityTable, name: string): Promise<void> {
  await db.schema
    .alterTable(table.name)
    .addColumn(name, definition(table, name, dialectOf(db)))
    .execute();
}

async function remakeColumn(db: Kysely<Database>, table: EntityTable, name: string): Promise<void> {
  await db.schema.alterTable(table.name).dropColumn(name).execute();
  await addColumn(db, table, name);
}

function definition(table: EntityTable, name: string, dialect: Dialect) {
  const column = table.columns.find(found => found.name === name);
  return columnDefinition(table.name, name, column?.storage ?? { as: 'text' }, dialect);
}

/** The type of a column, for a reference with its foreign key, which is checked at the end of a transaction. */
export function columnDefinition(table: string, name: string, storage: StorageType, dialect: Dialect) {
  const type = columnType(storage, dialect);
  if (storage.as !== 'reference') return type;
  const target = sql.table(tableName(storage.entity));
  const constraint = sql.id(indexName('fk', table, [name]));
  return sql`${type} constraint ${constraint} references ${target} (${sql.id('id')}) deferrable initially deferred`;
}

const BATCH = 500;

async function fillNorm(db: Kysely<Database>, table: EntityTable, { name }: Column): Promise<void> {
  const [from, text, norm] = [sql.table(table.name), sql.ref(name), sql.ref(normColumn(name))];
  for (let after = ''; ; ) {
    const batch = await sql<{ id: string; text: string }>`
      select id, ${text} as text from ${from} where id > ${after} and ${text} is not null order by id limit ${BATCH}
    `.execute(db);
    for (const row of batch.rows)
      await sql`update ${from} set ${norm} = ${normalText(row.text)} where id = ${row.id}`.execute(db);
    const last = batch.rows.at(-1);
    if (!last || batch.rows.length < BATCH) return;
    after = last.id;
  }
}

async function repeats(db: Kysely<Database>, table: EntityTable, columns: readonly string[]): Promise<boolean> {
  const refs = columns.map(name => sql.ref(name));
  const given = refs.map(ref => sql`${ref} is not null`);
  const found = await sql`
    select 1 from ${sql.table(table.name)} where ${sql.join(given, sql` and `)}
    group by ${sql.join(refs)} having count(*) > 1 limit 1
  `.execute(db);
  return found.rows.length > 0;
}
