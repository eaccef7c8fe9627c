import { Migration } from '@mikro-orm/migrations';
import { type Kysely, sql } from 'kysely';
import type { PeopleTables } from '../../people/tables.js';
import { type Dialect, dialectOf } from '../dialect.js';

/** People and their sign-in. better-auth writes `account` and `session` too: what its schema asks for stands here. */
export class People extends Migration {
  override async up(): Promise<void> {
    const db = this.getEntityManager().getKysely() as unknown as Kysely<PeopleTables>;
    const types = columnTypes(dialectOf(db));
    await createUser(db, types);
    await createAccount(db, types);
    await createSession(db, types);
    await createToken(db, types);
    await createInstallation(db, types);
    const created_at = new Date().toISOString();
    await db
      .insertInto('role')
      .values(systemRoles.map(({ key, ru, en }) => ({ key, name: JSON.stringify({ ru, en }), system: 1, created_at })))
      .execute();
  }
}

const systemRoles = [
  { key: 'analyst', ru: 'Аналитик процессов', en: 'Process analyst' },
  { key: 'manager', ru: 'Управляющий', en: 'Manager' },
  { key: 'integrator', ru: 'Интегратор', en: 'Integrator' },
  { key: 'administrator', ru: 'Администратор', en: 'Administrator' },
];

/** `sorted` compares by code point on both databases. Flags are 0 and 1. */
function columnTypes(dialect: Dialect) {
  const postgres = dialect === 'postgres';
  return {
    sorted: sql.raw(postgres ? 'text collate "C"' : 'text'),
    instant: sql.raw(postgres ? 'timestamptz' : 'text'),
  };
}

type Types = ReturnType<typeof columnTypes>;

async function createUser({ schema }: Kysely<PeopleTables>, { sorted, instant }: Types): Promise<void> {
  await schema
    .createTable('user')
    .addColumn('id', sorted, column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('login', sorted, column => column.notNull())
    .addColumn('email', sorted)
    .addColumn('email_verified', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('image', 'text')
    .addColumn('search', sorted, column => column.notNull())
    .addColumn('left_at', instant)
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('updated_at', instant, column => column.notNull())
    .addPrimaryKeyConstraint('pk_user', ['id'])
    .addUniqueConstraint('uq_user__login', ['login'])
    .addUniqueConstraint('uq_user__email', ['email'])
    .execute();
  await schema.createIndex('ix_user__search').on('user').columns(['search', 'id']).execute();
}

async function createAccount({ schema }: Kysely<PeopleTables>, { sorted, instant }: Types): Promise<void> {
  await schema
    .createTable('account')
    .addColumn('id', sorted, column => column.notNull())
    .addColumn('user_id', sorted, column => column.notNull())
    .addColumn('provider_id', 'text', column => column.notNull())
    .addColumn('account_id', 'text', column => column.notNull())
    .addColumn('password', 'text')
    .addColumn('access_token', 'text')
    .addColumn('refresh_token', 'text')
    .addColumn('id_token', 'text')
    .addColumn('access_token_expires_at', instant)
    .addColumn('refresh_token_expires_at', instant)
    .addColumn('scope', 'text')
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('updated_at', instant, column => column.notNull())
    .addPrimaryKeyConstraint('pk_account', ['id'])
    .addForeignKeyConstraint('fk_account__user', ['user_id'], 'user', ['id'])
    .execute();
  await schema.createIndex('ix_account__user').on('account').column('user_id').execute();
}

async function createSession({ schema }: Kysely<PeopleTables>, { sorted, instant }: Types): Promise<void> {
  await schema
    .createTable('session')
    .addColumn('id', sorted, column => column.notNull())
    .addColumn('user_id', sorted, column => column.notNull())
    .addColumn('token', sorted, column => column.notNull())
    .addColumn('expires_at', instant, column => column.notNull())
    .addColumn('ip_address', 'text')
    .addColumn('user_agent', 'text')
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('updated_at', instant, column => column.notNull())
    .addPrimaryKeyConstraint('pk_session', ['id'])
    .addUniqueConstraint('uq_session__token', ['token'])
    .addForeignKeyConstraint('fk_session__user', ['user_id'], 'user', ['id'])
    .execute();
  await schema.createIndex('ix_session__user').on('session').column('user_id').execute();
}

async function createToken({ schema }: Kysely<PeopleTables>, { sorted, instant }: Types): Promise<void> {
  await schema
    .createTable('api_token')
    .addColumn('id', sorted, column => column.notNull())
    .addColumn('user_id', sorted, column => column.notNull())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('start', 'text', column => column.notNull())
    .addColumn('secret_hash', sorted, column => column.notNull())
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('expires_at', instant)
    .addColumn('used_at', instant)
    .addPrimaryKeyConstraint('pk_api_token', ['id'])
    .addUniqueConstraint('uq_api_token__secret_hash', ['secret_hash'])
    .addForeignKeyConstraint('fk_api_token__user', ['user_id'], 'user', ['id'])
    .execute();
  await schema.createIndex('ix_api_token__user').on('api_token').columns(['user_id', 'id']).execute();
}

async function createInstallation({ schema }: Kysely<PeopleTables>, { sorted, instant }: Types): Promise<void> {
  await schema
    .createTable('installation')
    .addColumn('step', sorted, column => column.notNull())
    .addColumn('how', 'text', column => column.notNull())
    .addColumn('done_at', instant, column => column.notNull())
    .addPrimaryKeyConstraint('pk_installation', ['step'])
    .execute();
}
