import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../../dialect.js';
import { type Types, withColumns } from '../static/columns.js';

/** SQLite's queue of jobs. On PostgreSQL jobs are Graphile Worker's, and we know which of its workers live. */
export async function jobTables(db: Kysely<unknown>, types: Types): Promise<void> {
  if (dialectOf(db) === 'postgres') await workerTable(db, types);
  else await jobTable(db, types);
}

/**
 * `id` names one adding of a job: a job that is replaced while it runs has another one, so whoever runs the old one ends nothing
 * but that. `run_at` is null where it will not be tried again by itself.
 */
async function jobTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(
    schema.createTable('job').addColumn('id', 'integer', column => column.primaryKey().autoIncrement()),
    types,
    {
      key: 'id',
      job: 'json',
      'run_at?': 'instant',
      attempts: 'integer',
      'locked_until?': 'instant',
      'last_error?': 'text',
      created_at: 'instant',
    },
  )
    .addUniqueConstraint('uq_job__key', ['key'])
    .execute();
  await schema
    .createIndex('ix_job__run_at')
    .on('job')
    .columns(['run_at', 'id'])
    .where(sql.ref('run_at'), 'is not', null)
    .execute();
}

/** A worker that has not been seen for a while is dead: its jobs are free for the others. */
async function workerTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('job_worker'), types, { id: 'id', seen_at: 'instant' })
    .addPrimaryKeyConstraint('pk_job_worker', ['id'])
    .execute();
}
