import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, withColumns } from './static/columns.js';

/** Moments of timers that start cases, and secrets of webhooks. */
export class Starts extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const { schema } = db;
    const types = columnTypes(dialectOf(db));
    for (const [name, type] of [
      ['settings', 'text'],
      ['due', types.instant],
      ['fired', 'integer'],
    ] as const)
      await schema.alterTable('process_start').addColumn(name, type).execute();
    await withColumns(schema.createTable('webhook'), types, {
      name: 'id',
      sealed: 'text',
      set_at: 'instant',
      set_by: 'id',
      'used_at?': 'instant',
    })
      .addPrimaryKeyConstraint('pk_webhook', ['name'])
      .execute();
  }
}
