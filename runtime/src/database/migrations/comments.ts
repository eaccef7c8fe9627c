import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, type Types, withColumns } from './static/columns.js';

/** What people say to each other about a case, and whom they mention. */
export class Comments extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    await commentTable(db, types);
    await mentionTable(db, types);
  }
}

async function commentTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('case_comment'), types, {
    ...{ id: 'id', case_id: 'id', author: 'id', text: 'text', written_at: 'instant' },
    ...{
      'edited_at?': 'instant',
      'deleted_at?': 'instant',
      'task?': 'id',
      'write_key?': 'text',
      'write_input?': 'text',
    },
  })
    .addPrimaryKeyConstraint('pk_case_comment', ['id'])
    .addForeignKeyConstraint('fk_case_comment__case', ['case_id'], 'case_instance', ['id'])
    .addForeignKeyConstraint('fk_case_comment__author', ['author'], 'user', ['id'])
    .addForeignKeyConstraint('fk_case_comment__task', ['task'], 'task', ['id'])
    .execute();
  await schema.createIndex('ix_case_comment__case').on('case_comment').columns(['case_id', 'id']).execute();
  await schema
    .createIndex('ux_case_comment__write_key')
    .unique()
    .on('case_comment')
    .columns(['author', 'write_key'])
    .execute();
}

async function mentionTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  const columns = { comment: 'id', user_id: 'id', case_id: 'id', 'read_at?': 'instant' } as const;
  await withColumns(schema.createTable('comment_mention'), types, columns)
    .addPrimaryKeyConstraint('pk_comment_mention', ['comment', 'user_id'])
    .addForeignKeyConstraint('fk_comment_mention__comment', ['comment'], 'case_comment', ['id'])
    .addForeignKeyConstraint('fk_comment_mention__user', ['user_id'], 'user', ['id'])
    .execute();
  await schema
    .createIndex('ix_comment_mention__unread')
    .on('comment_mention')
    .columns(['user_id', 'case_id'])
    .where(sql<boolean>`read_at is null`)
    .execute();
}
