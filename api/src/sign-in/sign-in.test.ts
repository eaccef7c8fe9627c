import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '@marshrut/runtime';
import { sql } from 'kysely';
import { at, cookieOf, emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';

const ME = '{ me { user { login name roles { key name { ru } } } may } }';

describe.each(['sqlite', 'postgres'] as const)('signing in on %s', dialect => {
  let server: TestServer;
  beforeAll(async () => {
    server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
  });
  afterAll(() => server.stop());

  const signIn = (username: string, password: string) =>
    server.post('/api/auth/sign-in/username', { username, password });

  it('gives a cookie that scripts cannot read and other sites do not send', async () => {
    const response = await signIn('analyst', 'marshrut');
    expect(response.status).toBe(200);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^marshrut\.session_token=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).toMatch(/; Max-Age=604800/);
    const { data } = await server.ask(cookieOf(response), ME);
    expect(at(data, 'me')).toEqual({
      user: {
        login: 'analyst',
        name: 'Анна Аналитикова',
        roles: [{ key: 'analyst', name: { ru: 'Аналитик процессов' } }],
      },
      may: ['DESIGN'],
    });
  });

  it('does not look at the case of the login', async () => {
    expect(await server.signIn('OFFICER')).toContain('session_token');
  });

  it('answers a wrong password and an unknown login alike, without a cookie', async () => {
    const answers = await Promise.all([signIn('head', 'wrong password'), signIn('nobody', 'wrong password')]);
    for (const response of answers) {
      expect(response.status).toBe(401);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    const [wrong, unknown] = await Promise.all(answers.map(response => response.json()));
    expect(wrong).toEqual(unknown);
  });

  it('reads no more than a login and a password can be', async () => {
    expect((await signIn('head', 'a'.repeat(20_000))).status).toBe(413);
    const untold = { method: 'POST', body: new Blob(['{}']).stream(), duplex: 'half' } as RequestInit;
    expect((await fetch(`${server.local}/api/auth/sign-in/username`, untold)).status).toBe(413);
    expect((await signIn('head', 'marshrut')).status).toBe(200);
  });

  it('lets nobody try more than five passwords a minute, not even at once', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, (_, n) => signIn('manager', `guess ${n}`)));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
    const refused = tries.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(7);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn('manager', 'marshrut')).status).toBe(429);
    expect((await signIn('secretary', 'marshrut')).status).toBe(200);
  });

  it('cannot be fooled about the address by a header', async () => {
    const guess = (n: number) =>
      server.post(
        '/api/auth/sign-in/username',
        { username: 'secretary2', password: `guess ${n}` },
        { 'x-forwarded-for': `10.0.0.${n}`, 'x-marshrut-address': `10.0.0.${n}` },
      );
    for (let n = 1; n <= 5; n++) expect((await guess(n)).status).toBe(401);
    expect((await guess(6)).status).toBe(429);
  });

  it('a success forgets the failures before it', async () => {
    for (let round = 0; round < 3; round++) {
      for (let n = 0; n < 4; n++) expect((await signIn('integrator', 'wrong password')).status).toBe(401);
      expect((await signIn('integrator', 'marshrut')).status).toBe(200);
    }
  });

  it('signing out ends the session everywhere', async () => {
    const cookie = await server.signIn('officer');
    expect((await server.ask(cookie, ME)).status).toBe(200);
    const out = await server.post('/api/auth/sign-out', {}, { cookie, origin: server.local });
    expect(out.status).toBe(200);
    const after = await server.ask(cookie, ME);
    expect(after.status).toBe(401);
    expect(after.errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    '',
    'marshrut.session_token=',
    'marshrut.session_token=abc',
    'marshrut.session_token=abc.def',
    'marshrut.session_token=%E0%A4%A',
    'marshrut.session_token=.',
  ])('is nobody with the cookie %j', async cookie => {
    expect((await server.ask(cookie, ME)).status).toBe(401);
  });

  it('is nobody with a cookie whose signature was changed', async () => {
    const cookie = await server.signIn('officer');
    const [name, value = ''] = cookie.split('=');
    const changed = value.startsWith('A') ? `B${value.slice(1)}` : `A${value.slice(1)}`;
    expect((await server.ask(`${name}=${changed}`, ME)).status).toBe(401);
  });

  it.each([
    'POST /api/auth/sign-up/email',
    'POST /api/auth/sign-in/email',
    'POST /api/auth/sign-in/social',
    'POST /api/auth/request-password-reset',
    'POST /api/auth/update-user',
    'POST /api/auth/delete-user',
    'POST /api/auth/is-username-available',
    'GET /api/auth/list-sessions',
    'GET /api/auth/error',
    'GET /api/auth/ok',
  ])('has no %s', async what => {
    const [method = '', path] = what.split(' ');
    const response = await fetch(server.local + path, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      ...(method === 'POST' ? { body: '{}' } : {}),
    });
    expect(response.status).toBe(404);
  });

  it('whoever has left does not sign in, and is told nothing', async () => {
    const admin = await server.signIn('admin');
    const { data } = await server.ask(admin, '{ users(search: "head", first: 1) { edges { node { id } } } }');
    const id = at(data, 'users.edges.0.node.id');
    await server.ask(admin, 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename } }', {
      input: { id, active: false },
    });
    const [left, unknown] = await Promise.all([signIn('head', 'marshrut'), signIn('nobody2', 'marshrut')]);
    expect(left.status).toBe(401);
    expect(await left.json()).toEqual(await unknown.json());
  });

  it('changes the own password, given the old one, and ends the other sessions', async () => {
    const [cookie, other] = [await server.signIn('secretary'), await server.signIn('secretary')];
    const change = (currentPassword: string) =>
      server.post(
        '/api/auth/change-password',
        { currentPassword, newPassword: 'another password' },
        { cookie, origin: server.local },
      );
    expect((await change('wrong password')).status).toBe(400);
    const changed = await change('marshrut');
    expect(changed.status).toBe(200);
    expect((await server.ask(other, ME)).status).toBe(401);
    expect((await server.ask(cookieOf(changed), ME)).status).toBe(200);
    expect((await signIn('secretary', 'marshrut')).status).toBe(401);
    expect((await signIn('secretary', 'another password')).status).toBe(200);
  });
});

it.each(['sqlite', 'postgres'] as const)(
  'a session in use is prolonged once a day, an expired one is over, on %s',
  async dialect => {
    const databaseUrl = await emptyDatabase(dialect);
    const server = await testServer({ databaseUrl });
    const cookie = await server.signIn('head');
    const lasts = async (hours: number) => {
      const database = await openDatabase({ folder: server.folder, url: databaseUrl ?? undefined });
      const until = new Date(Date.now() + hours * 3_600_000).toISOString();
      await sql`update session set expires_at = ${until}`.execute(database.kysely);
      await database.close();
    };
    const ask = () => server.post('/graphql', { query: ME }, { cookie });
    expect((await ask()).headers.getSetCookie()).toEqual([]);
    await lasts(5 * 24);
    const renewed = await ask();
    expect(cookieOf(renewed)).toBe(cookie);
    expect(renewed.headers.getSetCookie()[0]).toContain('Max-Age=604800');
    expect((await ask()).headers.getSetCookie()).toEqual([]);
    await lasts(-1);
    expect((await ask()).status).toBe(401);
    await server.stop();
  },
);

it('behind https the cookie is for https only', async () => {
  const server = await testServer({ origin: 'https://marshrut.example.org' });
  const response = await server.post('/api/auth/sign-in/username', { username: 'head', password: 'marshrut' });
  expect(server.url).toBe('https://marshrut.example.org');
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-marshrut\.session_token=.*; Secure/);
  expect(response.headers.get('strict-transport-security')).toContain('max-age=');
  expect((await server.ask(cookieOf(response), ME)).status).toBe(200);
  await server.stop();
});
