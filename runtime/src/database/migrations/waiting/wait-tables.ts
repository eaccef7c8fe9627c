import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../../dialect.js';
import { inKey, type Types, withColumns } from '../static/columns.js';

/** What elements wait for, the outbox, messages that came before anybody waited for them, and the case a case works for. */
export async function waitTables(db: Kysely<unknown>, types: Types): Promise<void> {
  const { schema } = db;
  const dialect = dialectOf(db);
  await withColumns(inKey(schema.createTable('wait'), dialect), types, {
    element: 'id',
    case_id: 'id',
    node: 'id',
    kind: 'text',
    name: 'id',
    key: 'id',
    'due?': 'instant',
  })
    .addPrimaryKeyConstraint('pk_wait', ['element', 'name'])
    .execute();
  await schema.createIndex('ix_wait__name').on('wait').columns(['kind', 'name', 'key', 'element']).execute();
  await schema.createIndex('ix_wait__case').on('wait').column('case_id').execute();
  await schema
    .createIndex('ix_wait__due')
    .on('wait')
    .columns(['kind', 'due'])
    .where(sql.ref('due'), 'is not', null)
    .execute();
  await withColumns(schema.createTable('effect'), types, {
    id: 'id',
    case_id: 'id',
    'element?': 'id',
    kind: 'text',
    body: 'json',
    status: 'text',
    attempts: 'integer',
    'last_error?': 'text',
    created_at: 'instant',
    'finished_at?': 'instant',
  })
    .addPrimaryKeyConstraint('pk_effect', ['id'])
    .execute();
  await schema.createIndex('ix_effect__case').on('effect').columns(['case_id', 'id']).execute();
  await schema.createIndex('ix_effect__status').on('effect').columns(['status', 'id']).execute();
  await withColumns(schema.createTable('kept_message'), types, {
    id: 'id',
    name: 'id',
    key: 'id',
    values: 'json',
    at: 'instant',
    until: 'instant',
  })
    .addPrimaryKeyConstraint('pk_kept_message', ['id'])
    .execute();
  await schema.createIndex('ix_kept_message__name').on('kept_message').columns(['name', 'key', 'at']).execute();
  await schema.createIndex('ix_kept_message__until').on('kept_message').column('until').execute();
  for (const column of ['parent_case', 'parent_element'])
    await schema.alterTable('case_instance').addColumn(column, types.id).execute();
  await schema
    .createIndex('ix_case_instance__parent')
    .on('case_instance')
    .columns(['parent_element', 'id'])
    .where(sql.ref('parent_element'), 'is not', null)
    .execute();
}
