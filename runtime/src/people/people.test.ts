import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { type OpenDatabase, openDatabase } from '../database/open.js';
import { createUser } from './create-user.js';
import { type Credential, identify } from './credential.js';
import { demoPeople, seedDemo } from './demo.js';
import { countMembers, createGroup } from './groups.js';
import { firstPeople, setUp } from './installation.js';
import { listPeople } from './list-people.js';
import type { People } from './people.js';
import { findActor, findPerson } from './person.js';
import { countHolders, createRole, listRoles } from './roles.js';
import type { PeopleTables } from './tables.js';
import { hashSecret, isSecret } from './token-secret.js';
import { createToken, listTokens, revokeToken } from './tokens.js';
import { updateUser } from './update-user.js';

const folder = () => mkdtempSync(join(tmpdir(), 'marshrut-people-'));

async function openOnSqlite(): Promise<OpenDatabase> {
  return openDatabase({ folder: folder() });
}

async function openOnPostgres(): Promise<OpenDatabase> {
  const name = `people_${randomUUID().replaceAll('-', '')}`;
  const server = new pg.Client(process.env.PGURL);
  await server.connect();
  await server.query(`create database ${name}`);
  await server.end();
  const url = new URL(process.env.PGURL ?? '');
  url.pathname = `/${name}`;
  return openDatabase({ folder: folder(), url: url.href });
}

describe.each([
  ['sqlite', openOnSqlite],
  ['postgres', openOnPostgres],
])('people on %s', (_, open) => {
  let database: OpenDatabase;
  let people: People;
  let minute = 0;
  let ids = 0;

  beforeEach(async () => {
    database = await open();
    minute = 0;
    ids = 0;
    people = {
      db: database.kysely.withTables<PeopleTables>(),
      now: () => new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString(),
      newId: prefix => `${prefix}_${String(++ids).padStart(4, '0')}`,
      hashPassword: async password => `hash of ${password}`,
    };
  });
  afterEach(() => database.close());

  async function someone(login: string) {
    const { id } = await people.db.selectFrom('user').select('id').where('login', '=', login).executeTakeFirstOrThrow();
    const actor = await findActor(people, id);
    if (!actor) throw new Error(`${login} has left`);
    return actor;
  }

  const newUser = { name: 'Пётр Новиков', login: 'Petr', password: 'long enough', roles: ['secretary'] };

  it('the demo people come once, whatever is called twice at once', async () => {
    await Promise.all([seedDemo(people), seedDemo(people)]);
    await seedDemo(people);
    const page = await listPeople(people, { first: 100 });
    expect(page.total).toBe(demoPeople.length);
    expect(await firstPeople(people.db)).toBe('demo');
    expect(await setUp(people, newUser)).toBeNull();
  });

  it('the first administrator is made once, also by five requests at once', async () => {
    expect(await firstPeople(people.db)).toBeNull();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(n => setUp(people, { ...newUser, login: `admin${n}` })));
    expect(answers.filter(answer => answer?.ok)).toHaveLength(1);
    expect(answers.filter(answer => answer === null)).toHaveLength(4);
    expect((await listPeople(people, { first: 10 })).total).toBe(1);
    await seedDemo(people);
    expect((await listPeople(people, { first: 10 })).total).toBe(1);
  });

  it('a bad first administrator leaves the page open', async () => {
    expect(await setUp(people, { ...newUser, password: 'short' })).toMatchObject({
      ok: false,
      fields: [{ path: 'password', code: 'TOO_SHORT' }],
    });
    expect(await firstPeople(people.db)).toBeNull();
  });

  describe('with the demo people', () => {
    beforeEach(() => seedDemo(people));

    it('makes a person with roles; the login is kept in lower case', async () => {
      const made = await createUser(people, await someone('admin'), newUser);
      expect(made.ok).toBe(true);
      const person = made.ok ? await findPerson(people, made.value) : null;
      expect(person).toMatchObject({
        name: 'Пётр Новиков',
        login: 'petr',
        roles: ['secretary'],
        active: true,
        email: null,
      });
    });

    it.each([
      [{ login: 'ADMIN' }, 'login', 'TAKEN'],
      [{ login: 'пётр' }, 'login', 'WRONG_KEY'],
      [{ name: '  ' }, 'name', 'REQUIRED'],
      [{ name: 'a\0b' }, 'name', 'CONTROL_CHARACTER'],
      [{ name: 'ё'.repeat(201) }, 'name', 'TOO_LONG'],
      [{ password: 'short' }, 'password', 'TOO_SHORT'],
      [{ password: 'x'.repeat(129) }, 'password', 'TOO_LONG'],
      [{ roles: ['secretary', 'nobody'] }, 'roles', 'UNKNOWN'],
    ])('refuses %j', async (change, path, code) => {
      const refused = await createUser(people, await someone('admin'), { ...newUser, ...change });
      expect(refused).toMatchObject({ ok: false, why: 'invalid', fields: [{ path, code }] });
      expect((await listPeople(people, { first: 100 })).total).toBe(demoPeople.length);
    });

    describe('groups, managers and positions', () => {
      const lawyers = { key: 'lawyers', name: { ru: 'Юристы', en: 'Lawyers' } };
      const placed = async (login: string) => findPerson(people, (await someone(login)).id);

      it('puts people into groups, under a manager, in a position', async () => {
        const admin = await someone('admin');
        expect(await createGroup(people, admin, lawyers)).toEqual({ ok: true, value: lawyers });
        const [officer, head] = [await someone('officer'), await someone('head')];
        const place = { groups: ['lawyers'], manager: head.id, position: ' Старший юрист ' };
        expect((await updateUser(people, admin, { id: officer.id, ...place })).ok).toBe(true);
        expect(await placed('officer')).toMatchObject({ ...place, position: 'Старший юрист' });
        expect((await listPeople(people, { first: 10, group: 'lawyers' })).items).toHaveLength(1);
        expect([...(await countMembers(people))]).toEqual([['lawyers', 1]]);
        await updateUser(people, admin, { id: officer.id, active: false });
        expect((await listPeople(people, { first: 10, group: 'lawyers', active: true })).items).toEqual([]);
        expect([...(await countMembers(people))]).toEqual([]);
      });

      it('keeps what is left out, and takes away what is emptied', async () => {
        const admin = await someone('admin');
        const officer = await someone('officer');
        await updateUser(people, admin, { id: officer.id, manager: admin.id, position: 'Юрист' });
        await updateUser(people, admin, { id: officer.id, name: 'Олег Новый' });
        expect(await placed('officer')).toMatchObject({ manager: admin.id, position: 'Юрист' });
        await updateUser(people, admin, { id: officer.id, manager: '', position: '' });
        expect(await placed('officer')).toMatchObject({ manager: null, position: null });
      });

      it('nobody stands above themselves, also over others', async () => {
        const admin = await someone('admin');
        const [officer, manager] = [await someone('officer'), await someone('manager')];
        const under = (id: string, boss: string) => updateUser(people, admin, { id, manager: boss });
        expect((await under(officer.id, manager.id)).ok).toBe(true);
        expect((await under(manager.id, admin.id)).ok).toBe(true);
        for (const [id, boss] of [
          [officer.id, officer.id],
          [manager.id, officer.id],
          [admin.id, officer.id],
        ] as const)
          expect(await under(id, boss)).toMatchObject({ fields: [{ path: 'manager', code: 'CIRCULAR' }] });
      });

      it.each([
        [{ groups: ['nobody'] }, 'groups', 'UNKNOWN'],
        [{ manager: 'usr_none' }, 'manager', 'UNKNOWN'],
        [{ manager: 'a\0b' }, 'manager', 'UNKNOWN'],
        [{ position: 'ё'.repeat(101) }, 'position', 'TOO_LONG'],
      ])('refuses %j, of a new person too', async (place, path, code) => {
        const admin = await someone('admin');
        const refused = { ok: false, fields: [{ path, code }] };
        expect(await updateUser(people, admin, { id: admin.id, ...place })).toMatchObject(refused);
        expect(await createUser(people, admin, { ...newUser, ...place })).toMatchObject(refused);
        expect((await listPeople(people, { first: 100 })).total).toBe(demoPeople.length);
      });

      it('a group is made once, by an administrator', async () => {
        const admin = await someone('admin');
        await createGroup(people, admin, lawyers);
        expect(await createGroup(people, admin, lawyers)).toMatchObject({ fields: [{ path: 'key', code: 'TAKEN' }] });
        expect(await createGroup(people, await someone('manager'), { ...lawyers, key: 'others' })).toMatchObject({
          why: 'notPermitted',
        });
      });
    });

    it('only administrators make and change people and roles', async () => {
      for (const login of ['analyst', 'secretary', 'manager', 'integrator']) {
        const actor = await someone(login);
        const refused = { ok: false, why: 'notPermitted' };
        expect(await createUser(people, actor, newUser)).toEqual(refused);
        expect(await updateUser(people, actor, { id: actor.id, roles: ['administrator'] })).toEqual(refused);
        expect(await createRole(people, actor, { key: 'clerk', name: { ru: 'Клерк', en: '' } })).toEqual(refused);
      }
    });

    it('finds people by words of the name without regard to case and ё, and by role', async () => {
      const names = async (query: object) =>
        (await listPeople(people, { first: 10, ...query })).items.map(({ person }) => person.login);
      expect(await names({ search: 'секретарева светл' })).toEqual(['secretary']);
      expect(await names({ search: '%' })).toEqual([]);
      expect(await names({ role: 'secretary' })).toEqual(['integrator', 'secretary', 'secretary2']);
      expect(await names({ role: "x' or 1=1 --" })).toEqual([]);
    });

    it('pages through everybody once', async () => {
      const seen: string[] = [];
      let after: readonly [string, string] | null = null;
      for (;;) {
        const page = await listPeople(people, { first: 3, after });
        seen.push(...page.items.map(({ person }) => person.login));
        after = page.items.at(-1)?.place ?? null;
        if (!page.hasNext) break;
      }
      expect(seen).toHaveLength(demoPeople.length);
      expect(new Set(seen).size).toBe(demoPeople.length);
    });

    it('tells roles with their holders, system roles first', async () => {
      expect((await listRoles(people)).map(({ key }) => key)).toEqual([
        'administrator',
        'analyst',
        'integrator',
        'manager',
        'head',
        'officer',
        'secretary',
      ]);
      expect((await countHolders(people)).get('secretary')).toBe(3);
    });

    it('refuses a role that is there, and one with a wrong key', async () => {
      const admin = await someone('admin');
      const name = { ru: 'Клерк', en: '' };
      expect(await createRole(people, admin, { key: 'clerk', name })).toEqual({
        ok: true,
        value: { key: 'clerk', name, system: false, outside: false },
      });
      expect(await createRole(people, admin, { key: 'clerk', name })).toMatchObject({
        fields: [{ path: 'key', code: 'TAKEN' }],
      });
      expect(await createRole(people, admin, { key: 'Клерк', name: { ru: ' ', en: '' } })).toMatchObject({
        fields: [
          { path: 'key', code: 'WRONG_KEY' },
          { path: 'name.ru', code: 'REQUIRED' },
        ],
      });
    });

    it('keeps one active administrator, also when two are demoted at once', async () => {
      const admin = await someone('admin');
      expect(await updateUser(people, admin, { id: admin.id, roles: [] })).toMatchObject({
        fields: [{ path: 'roles', code: 'LAST_ADMINISTRATOR' }],
      });
      expect(await updateUser(people, admin, { id: admin.id, active: false })).toMatchObject({
        fields: [{ path: 'active' }],
      });
      const second = await createUser(people, admin, { ...newUser, roles: ['administrator'] });
      const id = second.ok ? second.value : '';
      const both = await Promise.all([
        updateUser(people, admin, { id: admin.id, roles: [] }),
        updateUser(people, admin, { id, active: false }),
      ]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('a new password, and leaving, end the sessions', async () => {
      const [admin, secretary] = [await someone('admin'), await someone('secretary')];
      const credential: Credential = { by: 'session', token: 'abc' };
      await openSession(secretary.id, credential.token, 60);
      expect((await identify(people, credential))?.actor).toEqual(secretary);
      await updateUser(people, admin, { id: secretary.id, name: 'Светлана Новая' });
      expect((await identify(people, credential))?.actor.name).toBe('Светлана Новая');
      await updateUser(people, admin, { id: secretary.id, password: 'another one' });
      expect(await identify(people, credential)).toBeNull();
      await openSession(secretary.id, credential.token, 60);
      await updateUser(people, admin, { id: secretary.id, active: false });
      expect(await identify(people, credential)).toBeNull();
      expect(await findActor(people, secretary.id)).toBeNull();
      await openSession(secretary.id, credential.token, 60);
      expect(await identify(people, credential)).toBeNull();
      await updateUser(people, admin, { id: secretary.id, active: true });
      expect(await identify(people, credential)).not.toBeNull();
    });

    it('a session ends at its time', async () => {
      await openSession((await someone('head')).id, 'abc', 30);
      expect(await identify(people, { by: 'session', token: 'abc' })).not.toBeNull();
      minute = 30;
      expect(await identify(people, { by: 'session', token: 'abc' })).toBeNull();
    });

    it('a token is shown once, tells its last use, and ends by time or when revoked', async () => {
      const integrator = await someone('integrator');
      const made = await createToken(people, integrator, { name: 'Робот', expiresInDays: 1 });
      if (!made.ok) throw new Error(made.why);
      const { secret, token: shown } = made.value;
      expect(isSecret(secret)).toBe(true);
      expect(shown).toMatchObject({ name: 'Робот', start: secret.slice(0, 8), lastUsedAt: null });
      const credential: Credential = { by: 'token', hash: hashSecret(secret) };
      minute = 5;
      expect((await identify(people, credential))?.actor).toEqual(integrator);
      const [token] = await listTokens(people, integrator);
      expect(token?.lastUsedAt).toBe('2026-11-23T09:05:00.000Z');
      minute = 24 * 60;
      expect(await identify(people, credential)).toBeNull();
      minute = 6;
      const secretary = await someone('secretary');
      expect(await revokeToken(people, secretary, token?.id ?? '')).toEqual({ ok: false, why: 'notPermitted' });
      expect(await revokeToken(people, integrator, 'tok_absent')).toEqual({ ok: false, why: 'notPermitted' });
      expect(await listTokens(people, secretary)).toEqual([]);
      const admin = await someone('admin');
      await updateUser(people, admin, { id: integrator.id, roles: ['secretary'] });
      expect(await identify(people, credential)).toBeNull();
      await updateUser(people, admin, { id: integrator.id, roles: ['integrator'] });
      expect(await identify(people, credential)).not.toBeNull();
      expect(await revokeToken(people, integrator, token?.id ?? '')).toEqual({
        ok: true,
        value: { owner: integrator.id },
      });
      expect(await identify(people, credential)).toBeNull();
    });

    it.each([0, -1, 3651, 1.5])('refuses a token for %d days', async expiresInDays => {
      const refused = await createToken(people, await someone('integrator'), { name: 'x', expiresInDays });
      expect(refused).toMatchObject({ fields: [{ path: 'expiresInDays', code: 'OUT_OF_RANGE' }] });
    });
  });

  async function openSession(user: string, token: string, minutes: number): Promise<void> {
    const at = new Date(Date.UTC(2026, 10, 23, 9)).toISOString();
    const until = new Date(Date.UTC(2026, 10, 23, 9, minutes)).toISOString();
    await sql`insert into session (id, user_id, token, expires_at, created_at, updated_at) values (${people.newId('ses')}, ${user}, ${token}, ${until}, ${at}, ${at})`.execute(
      people.db,
    );
  }
});
