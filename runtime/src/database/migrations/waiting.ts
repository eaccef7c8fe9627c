import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes } from './static/columns.js';
import { jobTables } from './waiting/job-tables.js';
import { startTable } from './waiting/start-table.js';
import { waitTables } from './waiting/wait-tables.js';

/** What elements of a case wait for, what is to be done after a commit, and whose case a case is. */
export class Waiting extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    for (const create of [waitTables, startTable, jobTables]) await create(db, types);
  }
}
