import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, withColumns } from './static/columns.js';

/** Shipped templates that are installed, and what each has made. */
export class Templates extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    await withColumns(db.schema.createTable('template'), columnTypes(dialectOf(db)), {
      key: 'id',
      made: 'json',
      begun_at: 'instant',
      begun_by: 'id',
      'installed_at?': 'instant',
    })
      .addPrimaryKeyConstraint('pk_template', ['key'])
      .execute();
  }
}
