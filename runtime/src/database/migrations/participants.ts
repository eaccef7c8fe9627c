import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, withColumns } from './static/columns.js';

/** Who helps with a task, or watches it. */
export class Participants extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    const columns = { task: 'id', user_id: 'id', kind: 'text', since: 'instant' } as const;
    await withColumns(db.schema.createTable('task_participant'), types, columns)
      .addPrimaryKeyConstraint('pk_task_participant', ['task', 'user_id'])
      .addForeignKeyConstraint('fk_task_participant__task', ['task'], 'task', ['id'])
      .addForeignKeyConstraint('fk_task_participant__user', ['user_id'], 'user', ['id'])
      .execute();
    await db.schema
      .createIndex('ix_task_participant__user')
      .on('task_participant')
      .columns(['user_id', 'kind', 'task'])
      .execute();
  }
}
