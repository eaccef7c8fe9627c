import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, type Types, withColumns } from './static/columns.js';

/** Groups, managers and positions of people, who stands in for whom, and tasks that are given to a group or worked for somebody. */
export class PeopleStructure extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    await structureColumns(db, types);
    await groupTables(db, types);
    await substitutionTable(db, types);
    await taskColumns(db, types);
  }
}

/** A manager has no foreign key: rows of a copy come in the order of their ids, and people are never deleted. */
async function structureColumns({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await schema.alterTable('user').addColumn('manager', types.id).execute();
  await schema.alterTable('user').addColumn('position', 'text').execute();
  await schema.createIndex('ix_user__manager').on('user').column('manager').execute();
}

async function groupTables({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('people_group'), types, { key: 'id', name: 'json', created_at: 'instant' })
    .addPrimaryKeyConstraint('pk_people_group', ['key'])
    .execute();
  await withColumns(schema.createTable('people_group_member'), types, { people_group: 'id', user_id: 'id' })
    .addPrimaryKeyConstraint('pk_people_group_member', ['user_id', 'people_group'])
    .addForeignKeyConstraint('fk_people_group_member__group', ['people_group'], 'people_group', ['key'])
    .addForeignKeyConstraint('fk_people_group_member__user', ['user_id'], 'user', ['id'])
    .execute();
  await schema.createIndex('ix_people_group_member__group').on('people_group_member').column('people_group').execute();
}

async function substitutionTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('substitution'), types, {
    id: 'id',
    absent: 'id',
    deputy: 'id',
    mode: 'text',
    starts_at: 'instant',
    ends_at: 'instant',
    created_at: 'instant',
    created_by: 'id',
    'revoked_at?': 'instant',
    'revoked_by?': 'id',
  })
    .addPrimaryKeyConstraint('pk_substitution', ['id'])
    .addForeignKeyConstraint('fk_substitution__absent', ['absent'], 'user', ['id'])
    .addForeignKeyConstraint('fk_substitution__deputy', ['deputy'], 'user', ['id'])
    .execute();
  for (const column of ['absent', 'deputy'])
    await schema.createIndex(`ix_substitution__${column}`).on('substitution').columns([column, 'ends_at']).execute();
}

async function taskColumns({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await schema.alterTable('task').addColumn('people_group', types.id).execute();
  await schema.alterTable('task').addColumn('owner_for', types.id).execute();
  await schema
    .createIndex('ix_task__people_group')
    .on('task')
    .columns(['people_group', 'status', 'id'])
    .where(sql.ref('people_group'), 'is not', null)
    .execute();
  // Whom nothing was given to for the longest time.
  await schema
    .createIndex('ix_task__given')
    .on('task')
    .columns(['user_id', 'id'])
    .where(sql.ref('user_id'), 'is not', null)
    .execute();
}
