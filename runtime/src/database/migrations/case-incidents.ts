import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { type Dialect, dialectOf } from '../dialect.js';

/** How many steps of a case have stopped, so that lists can ask for the cases that wait for somebody to put them right. */
export class CaseIncidents extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    await db.schema
      .alterTable('case_instance')
      .addColumn('incidents', 'integer', column => column.notNull().defaultTo(0))
      .execute();
    await countIncidents(db);
    await db.schema
      .createIndex('ix_case_instance__stopped')
      .on('case_instance')
      .column('id')
      .where(sql<boolean>`incidents > 0`)
      .execute();
  }
}

/** Of the cases that were there before the column. */
export async function countIncidents(db: Kysely<unknown>): Promise<void> {
  const failed = failedIn[dialectOf(db)];
  await sql.raw(`update case_instance set incidents = ${failed} where status = 'running'`).execute(db);
}

const failedIn = {
  sqlite: `(select count(*) from json_each(state, '$.elements') where json_extract(value, '$.failure') is not null)`,
  postgres: `(select count(*) from jsonb_each(state -> 'elements') as e(id, element) where element -> 'failure' is not null)`,
} as const satisfies Record<Dialect, string>;
