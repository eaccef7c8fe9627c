import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callerHeaders, type TestServer, testServer } from '../test-server.fixture.js';
import { ownPages } from './own-pages.js';

const QUERY = { query: '{ me { may } }' };

describe('requests of other sites', () => {
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    server = await testServer();
    cookie = await server.signIn('admin');
  });
  afterAll(() => server.stop());

  it.each([
    ['our own origin', () => ({ origin: server.local }), 200],
    ['no origin: a program', () => ({}), 200],
    ['the browser says same-origin', () => ({ 'sec-fetch-site': 'same-origin' }), 200],
    ['another origin', () => ({ origin: 'https://evil.example' }), 403],
    ['another port of the same host', () => ({ origin: 'http://localhost:1' }), 403],
    ['a hidden origin', () => ({ origin: 'null' }), 403],
    ['the browser says cross-site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['the browser says same-site', () => ({ 'sec-fetch-site': 'same-site' }), 403],
  ])('%s', async (_, headers, status) => {
    for (const path of ['/graphql', '/graphql/stream']) {
      const response = await server.post(path, QUERY, { cookie, ...headers() });
      expect(response.status === 403).toBe(status === 403);
    }
    expect(
      (await server.post('/api/auth/sign-in/username', { username: 'admin', password: 'marshrut' }, headers())).status,
    ).toBe(status);
    expect((await server.post('/setup', {}, headers())).status).toBe(status === 403 ? 403 : 400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'a form cannot send %s',
    async type => {
      const response = await server.post('/graphql', QUERY, { cookie, 'content-type': type });
      expect(response.status).toBe(400);
    },
  );

  it('a link cannot run a query, and nothing is changed by GET', async () => {
    const url = `${server.local}/graphql?query=${encodeURIComponent('{ me { may } }')}`;
    expect((await fetch(url, { headers: { cookie } })).status).toBe(400);
    const change = `${server.local}/graphql?query=${encodeURIComponent('mutation { revokeToken(id: "x") { __typename } }')}`;
    expect((await fetch(change, { headers: { cookie, 'apollo-require-preflight': '1' } })).status).toBe(405);
  });

  it('a token is not sent by a browser on its own, so it may come from anywhere', async () => {
    const { data } = await server.ask(
      await server.signIn('integrator'),
      'mutation { createToken(input: { name: "x" }) { ... on TokenCreated { secret } } }',
    );
    const { secret } = (data as { createToken: { secret: string } }).createToken;
    const response = await server.post('/graphql', QUERY, {
      ...callerHeaders(secret),
      origin: 'https://elsewhere.example',
    });
    expect(response.status).toBe(200);
  });

  it('a foreign name that was made to point here is refused', async () => {
    const status = await new Promise(resolve => {
      const { hostname, port } = new URL(server.local);
      httpRequest({ hostname, port, path: '/', headers: { host: 'evil.example' } }, response =>
        resolve(response.statusCode),
      ).end();
    });
    expect(status).toBe(421);
  });
});

describe('names the server answers to', () => {
  const asked = (options: Parameters<typeof ownPages>[0], host: string) =>
    ownPages(options).isAddressed({ headers: { host } } as Parameters<ReturnType<typeof ownPages>['isAddressed']>[0]);

  it.each([
    [{ origin: null, host: '127.0.0.1' }, 'localhost:4000', true],
    [{ origin: null, host: '127.0.0.1' }, '127.0.0.1:4000', true],
    [{ origin: null, host: '127.0.0.1' }, 'evil.example', false],
    [{ origin: null, host: '127.0.0.1' }, 'localhost.evil.example', false],
    [{ origin: null, host: '0.0.0.0' }, 'any.example:4000', true],
    [{ origin: 'https://marshrut.example', host: '0.0.0.0' }, 'marshrut.example', true],
    [{ origin: 'https://marshrut.example', host: '0.0.0.0' }, 'evil.example', false],
    [{ origin: 'https://marshrut.example', host: '0.0.0.0' }, 'localhost:4000', true],
  ])('%j, %s', (options, host, expected) => expect(asked(options, host)).toBe(expected));
});
