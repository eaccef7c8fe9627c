import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { openDatabase } from './open.js';
import { RoleSchema } from './schema.js';
import { type TemporaryDatabase, temporaryDatabase } from './temporary.js';

describe.each(['sqlite', 'postgres'] as const)('the database on %s', dialect => {
  let database: TemporaryDatabase;
  beforeEach(async () => {
    database = await temporaryDatabase(dialect);
  });
  afterEach(() => database.drop());

  const role = {
    key: 'clerk',
    name: { ru: 'Секретарь', en: 'Clerk' },
    system: 0,
    createdAt: '2026-11-23T09:30:00.000Z',
  };

  it('reads through MikroORM what was written through it, instants as UTC texts', async () => {
    const em = database.orm.em.fork();
    em.create(RoleSchema, role);
    await em.flush();
    expect(await database.orm.em.fork().findOneOrFail(RoleSchema, 'clerk')).toMatchObject(role);
    const row = await database.kysely
      .selectFrom('role')
      .select('created_at')
      .where('key', '=', 'clerk')
      .executeTakeFirstOrThrow();
    expect(row.created_at).toBe(role.createdAt);
  });

  it('rolls MikroORM and Kysely back together', async () => {
    const failed = database.orm.em.fork().transactional(async em => {
      em.create(RoleSchema, role);
      await em.flush();
      await sql`insert into counter (name, value) values ('a', 1)`.execute(em.getKysely());
      throw new Error('in the middle');
    });
    await expect(failed).rejects.toThrow('in the middle');
    expect(await database.orm.em.fork().count(RoleSchema, { key: 'clerk' })).toBe(0);
    expect(await database.kysely.selectFrom('counter').selectAll().execute()).toEqual([]);
  });

  it('opens a second time without running a migration twice', async () => {
    const again = await openDatabase(database.options);
    await again.close();
  });

  it('has forgotten steps that were functions alone, and opens where they had been run', async () => {
    const steps = database.kysely.withTables<{ migration: { name: string } }>();
    const earlier = ['0003-postgres-functions', '0005-kept-context'].map(name => ({ name }));
    await steps.insertInto('migration').values(earlier).execute();
    const again = await openDatabase(database.options);
    await again.close();
  });

  it('is refused in words by a program that does not know one of its steps', async () => {
    const steps = database.kysely.withTables<{ migration: { name: string } }>();
    await steps.insertInto('migration').values({ name: '9999-of-a-newer-program' }).execute();
    await expect(openDatabase(database.options)).rejects.toThrow(
      'Expected a database that this program knows, but a newer one has been at it (9999-of-a-newer-program).',
    );
  });
});

it('is opened by several nodes at once, on PostgreSQL; a file of SQLite has one server', async () => {
  const database = await temporaryDatabase('postgres');
  const nodes = await Promise.all([1, 2, 3].map(() => openDatabase(database.options)));
  for (const node of nodes) await node.close();
  await database.drop();
});

it('is refused in words by a program whose functions are older, which stay as they are', async () => {
  const database = await temporaryDatabase('postgres');
  await sql`comment on function marshrut_write(jsonb) is 'Functions of Marshrut, version 9999'`.execute(
    database.kysely,
  );
  await sql`create or replace function marshrut_tell() returns trigger language plpgsql as 'begin return null; end'`.execute(
    database.kysely,
  );
  const body = () => sql`select prosrc from pg_proc where proname = 'marshrut_tell'`.execute(database.kysely);
  const before = (await body()).rows;
  await expect(openDatabase(database.options)).rejects.toThrow(
    'a newer one has been at it (functions of version 9999)',
  );
  expect((await body()).rows).toEqual(before);
  await database.drop();
});

it('refuses an address it does not know', async () => {
  await expect(openDatabase({ folder: '/nowhere', url: 'mysql://here' })).rejects.toThrow(
    'Expected a database address',
  );
});
