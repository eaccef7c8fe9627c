import { Migration } from '@mikro-orm/migrations';
import { type Kysely, type SqlBool, sql } from 'kysely';

/** Indexes in the orders of the inbox. */
export class Inbox extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    await taskIndexes(db);
  }
}

/** Each list of the inbox is read along one of these, so a page costs the same however many tasks are open. */
async function taskIndexes({ schema }: Kysely<unknown>): Promise<void> {
  for (const name of ['role', 'user', 'due_role', 'due_owner']) await schema.dropIndex(`ix_task__${name}`).execute();
  const free = sql<SqlBool>`owner is null and status = 'open'`;
  const held = sql<SqlBool>`status in ('open', 'active', 'paused')`;
  const indexes = [
    ['free_age', ['role', 'created_at', 'id'], free],
    ['free_due', ['role', 'due', 'id'], free],
    ['free_process', ['role', 'process', 'created_at', 'id'], free],
    ['free_process_due', ['role', 'process', 'due', 'id'], free],
    ['given_age', ['user_id', 'created_at', 'id'], free],
    ['given_due', ['user_id', 'due', 'id'], free],
    ['held_age', ['owner', 'created_at', 'id'], held],
    ['held_due', ['owner', 'due', 'id'], held],
  ] as const;
  for (const [name, columns, where] of indexes)
    await schema
      .createIndex(`ix_task__${name}`)
      .on('task')
      .columns([...columns])
      .where(where)
      .execute();
}
