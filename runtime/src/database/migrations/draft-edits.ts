import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, inKey, withColumns } from './static/columns.js';

/** What was typed into drafts, stretch by stretch. */
export class DraftEdits extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const dialect = dialectOf(db);
    await withColumns(inKey(db.schema.createTable('draft_edit'), dialect), columnTypes(dialect), {
      task: 'id',
      seq: 'integer',
      node: 'id',
      values: 'json',
      'typed_by?': 'id',
      begun_at: 'instant',
      typed_at: 'instant',
    })
      .addPrimaryKeyConstraint('pk_draft_edit', ['task', 'seq'])
      .execute();
  }
}
