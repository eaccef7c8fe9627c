import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import { dialectOf } from '../dialect.js';
import { columnTypes, type Types, withColumns } from './static/columns.js';

/** Services that processes ask, their secrets, the work that programs outside lease, letters that are not sent. */
export class Services extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<unknown>;
    const types = columnTypes(dialectOf(db));
    for (const create of [serviceTables, workerJobTable, caughtMailTable]) await create(db, types);
  }
}

/** Secrets stand apart: nothing that reads services reads them by the way. */
async function serviceTables({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('service'), types, {
    key: 'id',
    name: 'json',
    kind: 'text',
    document: 'json',
    version: 'integer',
    saved_at: 'instant',
    saved_by: 'id',
  })
    .addPrimaryKeyConstraint('pk_service', ['key'])
    .execute();
  await withColumns(schema.createTable('service_secret'), types, {
    service: 'id',
    name: 'id',
    sealed: 'text',
    set_at: 'instant',
    set_by: 'id',
  })
    .addPrimaryKeyConstraint('pk_service_secret', ['service', 'name'])
    .addForeignKeyConstraint('fk_service_secret__service', ['service'], 'service', ['key'])
    .execute();
}

/** `id` is that of the effect. Whoever answers must know the last `fence`; one that is over waits only to be repeated. */
async function workerJobTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('worker_job'), types, {
    id: 'id',
    topic: 'id',
    input: 'json',
    'leased_by?': 'id',
    'lease_until?': 'instant',
    fence: 'integer',
    attempts: 'integer',
    created_at: 'instant',
    'over_at?': 'instant',
  })
    .addPrimaryKeyConstraint('pk_worker_job', ['id'])
    .execute();
  await schema
    .createIndex('ix_worker_job__topic')
    .on('worker_job')
    .columns(['topic', 'created_at', 'id'])
    .where(sql.ref('over_at'), 'is', null)
    .execute();
}

async function caughtMailTable({ schema }: Kysely<unknown>, types: Types): Promise<void> {
  await withColumns(schema.createTable('caught_mail'), types, {
    id: 'id',
    message_id: 'text',
    sender: 'text',
    recipients: 'json',
    subject: 'text',
    text: 'text',
    caught_at: 'instant',
  })
    .addPrimaryKeyConstraint('pk_caught_mail', ['id'])
    .execute();
  await schema.createIndex('ix_caught_mail__caught_at').on('caught_mail').columns(['caught_at', 'id']).execute();
}
