import type { Kysely } from 'kysely';
import { type Types, withColumns } from './columns.js';

/** What analysts make. */
export async function definitionTables({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('process'), types, {
    id: 'id',
    name: 'json',
    name_norm: 'text',
    draft: 'json',
    draft_version: 'integer',
    draft_saved_at: 'instant',
    draft_saved_by: 'id',
    'published?': 'id',
    created_at: 'instant',
    created_by: 'id',
  })
    .addPrimaryKeyConstraint('pk_process', ['id'])
    .execute();
  await withColumns(schema.createTable('process_version'), types, {
    id: 'id',
    process: 'id',
    number: 'integer',
    status: 'text',
    document: 'json',
    note: 'text',
    published_at: 'instant',
    published_by: 'id',
  })
    .addPrimaryKeyConstraint('pk_process_version', ['id'])
    .addUniqueConstraint('uq_process_version__number', ['process', 'number'])
    .addForeignKeyConstraint('fk_process_version__process', ['process'], 'process', ['id'])
    .execute();
  await withColumns(schema.createTable('entity'), types, {
    key: 'id',
    version: 'integer',
    table_name: 'text',
    document: 'json',
    layout: 'json',
    saved_at: 'instant',
    saved_by: 'id',
  })
    .addPrimaryKeyConstraint('pk_entity', ['key'])
    .execute();
}
