import type { Kysely } from 'kysely';
import { type Types, withColumns } from './columns.js';

/** Who may do what. */
export async function roleTables({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('role'), types, {
    key: 'id',
    name: 'json',
    system: 'integer',
    created_at: 'instant',
  })
    .addPrimaryKeyConstraint('pk_role', ['key'])
    .execute();
  await withColumns(schema.createTable('user_role'), types, { user_id: 'id', role: 'id' })
    .addPrimaryKeyConstraint('pk_user_role', ['user_id', 'role'])
    .addForeignKeyConstraint('fk_user_role__role', ['role'], 'role', ['key'])
    .execute();
  await schema.createIndex('ix_user_role__role').on('user_role').column('role').execute();
}
