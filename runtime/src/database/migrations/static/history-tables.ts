import type { Kysely } from 'kysely';
import { dialectOf } from '../../dialect.js';
import { inKey, type Types, withColumns } from './columns.js';

/** What happened and what was written; and what keeps it from happening twice. */
export async function historyTables(db: Kysely<unknown>, types: Types): Promise<void> {
  const { schema } = db;
  const dialect = dialectOf(db);
  await withColumns(inKey(schema.createTable('journal'), dialect), types, {
    case_id: 'id',
    sequence: 'integer',
    type: 'text',
    actor: 'id',
    at: 'instant',
    event: 'json',
  })
    .addPrimaryKeyConstraint('pk_journal', ['case_id', 'sequence'])
    .execute();
  await withColumns(schema.createTable('commit_record'), types, {
    id: 'id',
    source: 'text',
    'case_id?': 'id',
    'task?': 'id',
    'node?': 'id',
    actor: 'id',
    at: 'instant',
    lines: 'integer',
  })
    .addPrimaryKeyConstraint('pk_commit_record', ['id'])
    .execute();
  await schema.createIndex('ix_commit_record__case').on('commit_record').columns(['case_id', 'id']).execute();
  await withColumns(schema.createTable('commit_line'), types, {
    commit_id: 'id',
    line: 'integer',
    entity: 'id',
    record: 'id',
    op: 'text',
    version: 'integer',
    before: 'json',
    after: 'json',
  })
    .addPrimaryKeyConstraint('pk_commit_line', ['commit_id', 'line'])
    .execute();
  await schema
    .createIndex('uq_commit_line__version')
    .on('commit_line')
    .columns(['entity', 'record', 'version'])
    .unique()
    .execute();
  await withColumns(inKey(schema.createTable('counter'), dialect), types, { name: 'id', value: 'bigint' })
    .addPrimaryKeyConstraint('pk_counter', ['name'])
    .execute();
  await withColumns(inKey(schema.createTable('seen_command'), dialect), types, {
    actor: 'id',
    key: 'id',
    input: 'text',
    outcome: 'json',
    at: 'instant',
  })
    .addPrimaryKeyConstraint('pk_seen_command', ['actor', 'key'])
    .execute();
}
