import { describe, expect, it } from '@jest/globals';
import { at, emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';

const admin = { name: 'Первый Администратор', login: 'root', password: 'a good password' };

async function isOpen(server: TestServer): Promise<unknown> {
  const response = await fetch(`${server.local}/setup`, { headers: { accept: 'application/json' } });
  return at(await response.json(), 'open');
}

describe.each(['sqlite', 'postgres'] as const)('the first run without demo people on %s', dialect => {
  it('makes the administrator once: not twice at once, not later, not after a restart', async () => {
    const databaseUrl = await emptyDatabase(dialect);
    const server = await testServer({ demo: false, databaseUrl });
    expect(server.people).toBeNull();
    expect(await isOpen(server)).toBe(true);
    const answers = await Promise.all(
      ['root', 'root2', 'root3', 'root4'].map(login => server.post('/setup', { ...admin, login })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410, 410]);
    expect(await isOpen(server)).toBe(false);
    expect((await server.post('/setup', { ...admin, login: 'late' })).status).toBe(410);
    const won = ['root', 'root2', 'root3', 'root4'][answers.findIndex(({ status }) => status === 201)] ?? '';
    const { data } = await server.ask(
      await server.signIn(won, admin.password),
      '{ me { may } users(first: 10) { totalCount } }',
    );
    expect(data).toEqual({ me: { may: ['ADMINISTER'] }, users: { totalCount: 1 } });
    await server.stop();

    const again = await testServer({ demo: false, folder: server.folder, databaseUrl });
    expect(again.people).toBe('setup');
    expect(await isOpen(again)).toBe(false);
    expect((await again.post('/setup', { ...admin, login: 'late' })).status).toBe(410);
    await again.stop();

    const withDemo = await testServer({ demo: true, folder: server.folder, databaseUrl });
    expect(withDemo.people).toBe('setup');
    expect(
      (await withDemo.post('/api/auth/sign-in/username', { username: 'admin', password: 'marshrut' })).status,
    ).toBe(401);
    await withDemo.stop();
  });

  it('tells what is wrong in the language of the caller and stays open', async () => {
    const server = await testServer({ demo: false });
    const refused = await server.post(
      '/setup',
      { name: ' ', login: 'Я', password: 'short' },
      { 'accept-language': 'en' },
    );
    expect(refused.status).toBe(422);
    const body = await refused.json();
    expect(body).toMatchObject({
      fields: [
        { path: 'name', code: 'REQUIRED' },
        { path: 'login', code: 'WRONG_KEY' },
        { path: 'password', code: 'TOO_SHORT' },
      ],
    });
    expect(at(body, 'fields.2.message')).toBe(
      'Expected at least 8 characters, but there are 5. Choose a longer password.',
    );
    for (const bad of [{}, { name: 1, login: 2, password: 3 }, [], 'null']) {
      expect((await server.post('/setup', bad)).status).toBe(400);
    }
    expect(await isOpen(server)).toBe(true);
    await server.stop();
  });

  it('is closed where there are demo people', async () => {
    const server = await testServer();
    expect(server.people).toBe('demo');
    expect(await isOpen(server)).toBe(false);
    expect((await server.post('/setup', admin)).status).toBe(410);
    await server.stop();
  });
});
