import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, type Types, withColumns } from './static/columns.js';

/** Views of the inbox that people keep, for themselves or for their team, and which of them each has beside those of the product. */
export class InboxViews extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    await viewTables(db, columnTypes(dialectOf(db)));
  }
}

async function viewTables({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('inbox_view'), types, {
    id: 'id',
    owner: 'id',
    name: 'text',
    'role?': 'id',
    'people_group?': 'id',
    filter: 'json',
    created_at: 'instant',
    updated_at: 'instant',
  })
    .addPrimaryKeyConstraint('pk_inbox_view', ['id'])
    .addForeignKeyConstraint('fk_inbox_view__owner', ['owner'], 'user', ['id'])
    .addForeignKeyConstraint('fk_inbox_view__role', ['role'], 'role', ['key'])
    .addForeignKeyConstraint('fk_inbox_view__group', ['people_group'], 'people_group', ['key'])
    .execute();
  for (const column of ['owner', 'role', 'people_group'])
    await schema.createIndex(`ix_inbox_view__${column}`).on('inbox_view').column(column).execute();
  await withColumns(schema.createTable('inbox_pin'), types, { user_id: 'id', view_id: 'id', place: 'integer' })
    .addPrimaryKeyConstraint('pk_inbox_pin', ['user_id', 'view_id'])
    .addForeignKeyConstraint('fk_inbox_pin__user', ['user_id'], 'user', ['id'])
    .addForeignKeyConstraint('fk_inbox_pin__view', ['view_id'], 'inbox_view', ['id'], key => key.onDelete('cascade'))
    .execute();
  await schema.createIndex('ix_inbox_pin__view').on('inbox_pin').column('view_id').execute();
}
