import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { writeTaskKeepingContext } from './postgres/write-task-keeping-context.js';

/** A task keeps its line while somebody goes back in it. */
export class KeptContext extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    if (dialectOf(db) === 'postgres') await sql.raw(writeTaskKeepingContext).execute(db);
  }
}
