import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../../dialect.js';
import { inKey, type Types, withColumns } from './columns.js';

/** Cases, their tasks, and what is entered in a task and not committed. */
export async function caseTables(db: Kysely<unknown>, types: Types): Promise<void> {
  const { schema } = db;
  const dialect = dialectOf(db);
  await withColumns(schema.createTable('case_instance'), types, {
    id: 'id',
    number: 'caseNumber',
    process: 'id',
    process_version: 'id',
    status: 'text',
    title: 'text',
    title_norm: 'text',
    initiator: 'id',
    revision: 'integer',
    sequence: 'integer',
    state: 'json',
    'outcome?': 'json',
    started_at: 'instant',
    updated_at: 'instant',
    'ended_at?': 'instant',
  })
    .addPrimaryKeyConstraint('pk_case_instance', ['id'])
    .addUniqueConstraint('uq_case_instance__number', ['number'])
    .addForeignKeyConstraint('fk_case_instance__process_version', ['process_version'], 'process_version', ['id'])
    .execute();
  await schema.createIndex('ix_case_instance__status').on('case_instance').columns(['status', 'id']).execute();
  await schema
    .createIndex('ix_case_instance__process')
    .on('case_instance')
    .columns(['process', 'status', 'id'])
    .execute();
  await schema
    .createIndex('ix_case_instance__version')
    .on('case_instance')
    .columns(['process_version', 'status'])
    .execute();
  await withColumns(schema.createTable('task'), types, {
    id: 'id',
    case_id: 'id',
    process: 'id',
    node: 'id',
    status: 'text',
    'role?': 'id',
    'user_id?': 'id',
    'owner?': 'id',
    'step?': 'id',
    context: 'text',
    context_norm: 'text',
    created_at: 'instant',
    'claimed_at?': 'instant',
    'finished_at?': 'instant',
  })
    .addPrimaryKeyConstraint('pk_task', ['id'])
    .addForeignKeyConstraint('fk_task__case', ['case_id'], 'case_instance', ['id'])
    .execute();
  await schema.createIndex('ix_task__case').on('task').columns(['case_id', 'id']).execute();
  await schema.createIndex('ix_task__owner').on('task').columns(['owner', 'status', 'id']).execute();
  await schema
    .createIndex('ix_task__role')
    .on('task')
    .columns(['role', 'status', 'id'])
    .where(sql.ref('owner'), 'is', null)
    .execute();
  await schema
    .createIndex('ix_task__user')
    .on('task')
    .columns(['user_id', 'status', 'id'])
    .where(sql.ref('owner'), 'is', null)
    .execute();
  await withColumns(inKey(schema.createTable('staged_change'), dialect), types, {
    task: 'id',
    seq: 'integer',
    visit: 'id',
    entity: 'id',
    record: 'id',
    op: 'text',
    patch: 'json',
    'base?': 'json',
    changed_by: 'id',
    changed_at: 'instant',
  })
    .addPrimaryKeyConstraint('pk_staged_change', ['task', 'seq'])
    .execute();
  await withColumns(inKey(schema.createTable('task_draft'), dialect), types, {
    task: 'id',
    node: 'id',
    values: 'json',
    authors: 'json',
    'kept_values?': 'json',
    'kept_authors?': 'json',
    saved_at: 'instant',
  })
    .addPrimaryKeyConstraint('pk_task_draft', ['task', 'node'])
    .execute();
}
