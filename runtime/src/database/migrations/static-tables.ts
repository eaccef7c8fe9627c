import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { caseTables } from './static/case-tables.js';
import { columnTypes } from './static/columns.js';
import { definitionTables } from './static/definition-tables.js';
import { historyTables } from './static/history-tables.js';
import { roleTables } from './static/role-tables.js';

/** Everything but the business tables and those of the sign-in. */
export class StaticTables extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    for (const create of [definitionTables, roleTables, caseTables, historyTables]) await create(db, types);
  }
}
