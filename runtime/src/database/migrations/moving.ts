import { Migration } from '@mikro-orm/migrations';
import type { Kysely } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, inKey, withColumns } from './static/columns.js';

/** Moves of running cases from version to version, and what became of each case. */
export class Moving extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const dialect = dialectOf(db);
    const types = columnTypes(dialect);
    await withColumns(db.schema.createTable('move'), types, {
      id: 'id',
      process: 'id',
      'source?': 'id',
      target: 'id',
      mapping: 'json',
      warned: 'integer',
      status: 'text',
      position: 'id',
      created_at: 'instant',
      created_by: 'id',
      'finished_at?': 'instant',
    })
      .addPrimaryKeyConstraint('pk_move', ['id'])
      .addForeignKeyConstraint('fk_move__process', ['process'], 'process', ['id'])
      .addForeignKeyConstraint('fk_move__target', ['target'], 'process_version', ['id'])
      .execute();
    await db.schema.createIndex('ix_move__process').on('move').columns(['process', 'id']).execute();
    await withColumns(inKey(db.schema.createTable('move_case'), dialect), types, {
      move: 'id',
      case_id: 'id',
      from_version: 'id',
      result: 'text',
      notes: 'json',
      sequence: 'integer',
      at: 'instant',
    })
      .addPrimaryKeyConstraint('pk_move_case', ['move', 'case_id'])
      .addForeignKeyConstraint('fk_move_case__move', ['move'], 'move', ['id'])
      .execute();
    await db.schema.createIndex('ix_move_case__case').on('move_case').column('case_id').execute();
  }
}
