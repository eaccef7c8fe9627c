import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, withColumns } from './static/columns.js';

/** Who has a hand in the draft of a process, and when it was last. As everywhere, who did something is an id that binds nobody. */
export class DraftAuthors extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    await withColumns(db.schema.createTable('draft_author'), columnTypes(dialectOf(db)), {
      process: 'id',
      author: 'id',
      saved_at: 'instant',
    })
      .addPrimaryKeyConstraint('pk_draft_author', ['process', 'author'])
      .addForeignKeyConstraint('fk_draft_author__process', ['process'], 'process', ['id'])
      .execute();
  }
}
