import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { numbersFunction } from './postgres/numbers-function.js';
import { openFunction } from './postgres/open-function.js';
import { writeCaseFunction } from './postgres/write-case-function.js';
import { writeFunction } from './postgres/write-function.js';
import { writeDraftFunction, writeTaskFunction } from './postgres/write-task-function.js';

/** A completion on PostgreSQL is one call that reads and one that writes; SQLite needs neither. */
export class PostgresFunctions extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    if (dialectOf(db) === 'sqlite') return;
    const functions = [
      openFunction,
      numbersFunction,
      writeCaseFunction,
      writeTaskFunction,
      writeDraftFunction,
      writeFunction,
    ];
    for (const definition of functions) await sql.raw(definition).execute(db);
  }
}
