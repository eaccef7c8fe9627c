import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, withColumns } from './static/columns.js';

/** Work calendars. What the product ships is laid in at each start (`calendars/shipped.ts`), until somebody changes it. */
export class Calendars extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    await withColumns(db.schema.createTable('work_calendar'), types, {
      key: 'id',
      name: 'json',
      document: 'json',
      is_default: 'integer',
      version: 'integer',
      saved_at: 'instant',
      'saved_by?': 'id',
    })
      .addPrimaryKeyConstraint('pk_work_calendar', ['key'])
      .execute();
    await db.schema
      .createIndex('ux_work_calendar__default')
      .unique()
      .on('work_calendar')
      .column('is_default')
      .where(sql.ref('is_default'), '=', 1)
      .execute();
  }
}
