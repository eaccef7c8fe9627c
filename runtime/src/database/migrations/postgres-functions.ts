import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { numbersFunction } from './postgres/numbers-function.js';
import { openFunction } from './postgres/open-function.js';
import { fillFunction, recordsFunction } from './postgres/records-function.js';
import { writeFunction } from './postgres/write-function.js';

/** A completion on PostgreSQL is one call that reads and one that writes; SQLite needs neither. */
export class PostgresFunctions extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    if (dialectOf(db) === 'sqlite') return;
    const functions = [openFunction, numbersFunction, fillFunction, recordsFunction, writeFunction];
    for (const definition of functions) await sql.raw(definition).execute(db);
  }
}
