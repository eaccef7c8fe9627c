import { type Kysely, sql } from 'kysely';
import { type Dialect, dialectOf } from '../dialect.js';

/** People, roles and sign-in. better-auth writes `session`, `account` and `api_token` too: what its schema asks for stands here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const types = columnTypes(dialectOf(db));
  await createUser(db, types);
  await createAccount(db, types);
  await createSession(db, types);
  await createRoles(db);
  await createToken(db, types);
  await db.schema
    .createTable('installation')
    .addColumn('step', 'text', column => column.primaryKey())
    .addColumn('how', 'text', column => column.notNull())
    .addColumn('done_at', types.instant, column => column.notNull())
    .execute();
}

/** PostgreSQL orders `sorted` texts by code point, as SQLite does. */
function columnTypes(dialect: Dialect) {
  return dialect === 'postgres'
    ? { sorted: sql`text collate "C"`, instant: sql`timestamptz`, flag: sql`boolean`, no: false, yes: true }
    : { sorted: sql`text`, instant: sql`text`, flag: sql`integer`, no: 0, yes: 1 };
}

type ColumnTypes = ReturnType<typeof columnTypes>;

async function createUser(db: Kysely<unknown>, { sorted, instant, flag, no }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('user')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('login', 'text', column => column.notNull().unique())
    .addColumn('email', 'text', column => column.unique())
    .addColumn('email_verified', flag, column => column.notNull().defaultTo(no))
    .addColumn('image', 'text')
    .addColumn('search', sorted, column => column.notNull())
    .addColumn('left_at', instant)
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('updated_at', instant, column => column.notNull())
    .execute();
  await db.schema.createIndex('ix_user__search__id').on('user').columns(['search', 'id']).execute();
}

async function createAccount(db: Kysely<unknown>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('user_id', 'text', column => column.notNull().references('user.id').onDelete('cascade'))
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
    .execute();
  await db.schema.createIndex('ix_account__user_id').on('account').column('user_id').execute();
}

async function createSession(db: Kysely<unknown>, { instant }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('session')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('user_id', 'text', column => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('token', 'text', column => column.notNull().unique())
    .addColumn('expires_at', instant, column => column.notNull())
    .addColumn('ip_address', 'text')
    .addColumn('user_agent', 'text')
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('updated_at', instant, column => column.notNull())
    .execute();
  await db.schema.createIndex('ix_session__user_id').on('session').column('user_id').execute();
}

const systemRoles = [
  { key: 'analyst', name_ru: 'Аналитик процессов', name_en: 'Process analyst', kind: 'system' },
  { key: 'manager', name_ru: 'Управляющий', name_en: 'Manager', kind: 'system' },
  { key: 'integrator', name_ru: 'Интегратор', name_en: 'Integrator', kind: 'system' },
  { key: 'administrator', name_ru: 'Администратор', name_en: 'Administrator', kind: 'system' },
];

async function createRoles(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('role')
    .addColumn('key', 'text', column => column.primaryKey())
    .addColumn('name_ru', 'text', column => column.notNull())
    .addColumn('name_en', 'text', column => column.notNull())
    .addColumn('kind', 'text', column => column.notNull())
    .execute();
  await (db as Kysely<{ role: (typeof systemRoles)[number] }>).insertInto('role').values(systemRoles).execute();
  await db.schema
    .createTable('user_role')
    .addColumn('user_id', 'text', column => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('role', 'text', column => column.notNull().references('role.key'))
    .addPrimaryKeyConstraint('pk_user_role', ['user_id', 'role'])
    .execute();
  await db.schema.createIndex('ix_user_role__role').on('user_role').column('role').execute();
}

async function createToken(db: Kysely<unknown>, { instant, flag, yes }: ColumnTypes): Promise<void> {
  await db.schema
    .createTable('api_token')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('user_id', 'text', column => column.notNull().references('user.id').onDelete('cascade'))
    .addColumn('config_id', 'text', column => column.notNull())
    .addColumn('name', 'text')
    .addColumn('start', 'text')
    .addColumn('prefix', 'text')
    .addColumn('secret_hash', 'text', column => column.notNull().unique())
    .addColumn('enabled', flag, column => column.defaultTo(yes))
    .addColumn('refill_interval', 'integer')
    .addColumn('refill_amount', 'integer')
    .addColumn('last_refill_at', instant)
    .addColumn('rate_limit_enabled', flag)
    .addColumn('rate_limit_time_window', 'integer')
    .addColumn('rate_limit_max', 'integer')
    .addColumn('request_count', 'integer')
    .addColumn('remaining', 'integer')
    .addColumn('used_at', instant)
    .addColumn('expires_at', instant)
    .addColumn('permissions', 'text')
    .addColumn('metadata', 'text')
    .addColumn('created_at', instant, column => column.notNull())
    .addColumn('updated_at', instant, column => column.notNull())
    .execute();
  await db.schema.createIndex('ix_api_token__user_id').on('api_token').column('user_id').execute();
}
