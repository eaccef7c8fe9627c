import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, withColumns } from './static/columns.js';

/** How long finished cases keep their history, by process, and where it goes afterwards. */
export class Archive extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    await withColumns(db.schema.createTable('retention'), types, {
      process: 'id',
      keep_days: 'integer',
      set_at: 'instant',
      set_by: 'id',
    })
      .addPrimaryKeyConstraint('pk_retention', ['process'])
      .execute();
    await withColumns(db.schema.createTable('case_archive'), types, {
      case_id: 'id',
      archived_at: 'instant',
      entries: 'integer',
      document: 'text',
    })
      .addPrimaryKeyConstraint('pk_case_archive', ['case_id'])
      .addForeignKeyConstraint('fk_case_archive__case', ['case_id'], 'case_instance', ['id'])
      .execute();
    await db.schema.alterTable('case_instance').addColumn('archived_at', types.instant).execute();
    await db.schema
      .createIndex('ix_case_instance__over')
      .on('case_instance')
      .columns(['process', 'ended_at'])
      .where(sql<boolean>`ended_at is not null and archived_at is null`)
      .execute();
  }
}
