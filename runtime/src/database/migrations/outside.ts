import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';

/** Roles of people from outside, such as contractors: 1 where they see their own and nothing else. */
export class Outside extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    await db.schema
      .alterTable('role')
      .addColumn('outside', 'integer', column => column.notNull().defaultTo(0))
      .execute();
  }
}
