import 'reflect-metadata';
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { TickResolver } from './graphql/ticks.fixture.js';
import { buildStaticSchema, resolvers } from './schema/build-schema.js';
import { SlowResolver, slowness } from './slow.fixture.js';
import { at, type TestServer, testServer } from './test-server.fixture.js';

function builtDesigner(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marshrut-designer-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Маршрут</title>');
  writeFileSync(join(folder, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'app-1a2b3c.js'), 'export {};');
  return folder;
}

describe('the server', () => {
  const lines: string[] = [];
  const log = new Writable({
    write: (line, _, done) => {
      lines.push(String(line));
      done();
    },
  });
  let server: TestServer;
  beforeAll(async () => {
    const schema = buildStaticSchema([...resolvers, TickResolver]);
    server = await testServer({ designer: builtDesigner(), logger: pino({ level: 'debug' }, log), schema });
  });
  afterAll(() => server.stop());

  const page = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    fetch(server.local + path, { headers });

  it('lives, and is ready', async () => {
    expect(await (await fetch(`${server.local}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server.local}/readyz`)).json()).toEqual({ status: 'ok' });
  });

  it.each(['/', '/inbox', '/processes/prc_1/edit', '/setup'])('serves the app at %s', async path => {
    const response = await page(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Маршрут');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('serves GraphiQL as a page of its own', async () =>
    expect(await (await page('/graphiql')).text()).toContain('GraphiQL'));

  it('lets browsers keep hashed files for good, and others ask again', async () => {
    expect((await page('/assets/app-1a2b3c.js')).headers.get('cache-control')).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await page('/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    ['/assets/gone-000000.js', { accept: '*/*' }],
    ['/assets/gone-000000.js', { accept: 'text/html' }],
    ['/api/nothing', { accept: 'application/json' }],
    ['/assets/..%2f..%2fetc%2fpasswd', { accept: '*/*' }],
    ['/.env', { accept: '*/*' }],
  ])('has nothing at %s', async (path, headers) => {
    const response = await page(path, headers);
    expect([403, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/root:|<html|Маршрут/);
  });

  it.each(['/%', '/assets/%E0%A4%A'])('answers the broken address %s in words', async path => {
    const response = await page(path);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toMatch(/node_modules|at \w+ \(/);
  });

  it('lets no script run but our files, and no site frame us', async () => {
    const { headers } = await page('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('tells a bug as INTERNAL and logs it with the id of the request', async () => {
    const cookie = await server.signIn('admin');
    const response = await server.post(
      '/graphql',
      { query: '{ broken }' },
      { cookie, 'x-request-id': 'test-request-1' },
    );
    const body = await response.text();
    expect(body).toContain('INTERNAL');
    expect(body).not.toMatch(/passwd|stack|node_modules/);
    expect(response.headers.get('x-request-id')).toBe('test-request-1');
    const logged = lines.find(line => line.includes('secret detail'));
    expect(logged).toContain('test-request-1');
  });

  it('writes no secret into the log', async () => {
    const cookie = await server.signIn('integrator');
    const { data } = await server.ask(
      cookie,
      'mutation { createToken(input: { name: "x" }) { ... on TokenCreated { secret } } }',
    );
    const secret = String(at(data, 'createToken.secret'));
    await server.ask(secret, '{ me { may } }');
    await fetch(`${server.local}/graphql?query=%7Bme%7D&token=${secret}`);
    await server.post('/api/auth/sign-in/username', { username: 'integrator', password: 'mistyped password' });
    const whole = lines.join('');
    expect(whole).toContain('/graphql');
    for (const kept of [
      secret,
      cookie.split('=')[1] ?? '',
      'marshrut.session_token',
      'mistyped password',
      '"marshrut"',
    ]) {
      expect(whole).not.toContain(kept);
    }
  });
});

describe('starting', () => {
  it('keeps its secret in the data folder, for the owner alone, and goes on with it', async () => {
    const server = await testServer({ secret: undefined });
    const file = join(server.folder, 'secret');
    expect(readFileSync(file, 'utf8')).toHaveLength(64);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const cookie = await server.signIn('admin');
    await server.stop();
    const again = await testServer({ secret: undefined, folder: server.folder });
    expect((await again.ask(cookie, '{ me { may } }')).status).toBe(200);
    await again.stop();
  });

  it('refuses a short secret in words', async () => {
    await expect(testServer({ secret: 'short' })).rejects.toThrow(
      'Expected a secret of at least 32 characters in MARSHRUT_SECRET',
    );
  });

  it('tells in words that the port is taken, and leaves the database', async () => {
    const other = createServer();
    const port = await new Promise<number>(resolve => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const folder = mkdtempSync(join(tmpdir(), 'marshrut-api-'));
    await expect(testServer({ port, folder })).rejects.toThrow(
      `Expected port ${port} to be free, but another program listens on it.`,
    );
    other.close();
    await (await testServer({ folder })).stop();
  });

  it('says what is missing where the designer is not built', async () => {
    const server = await testServer({ designer: join(tmpdir(), 'marshrut-not-built') });
    const response = await fetch(server.local, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('pnpm build');
    await server.stop();
  });
});

describe('stopping', () => {
  it('answers the request it has, takes no other, and frees the data', async () => {
    const server = await testServer({ schema: buildStaticSchema([...resolvers, SlowResolver]) });
    const cookie = await server.signIn('admin');
    const under = server.ask(cookie, '{ slow }');
    await slowness.begun;
    const stopped = server.stop();
    slowness.end();
    expect(await under).toMatchObject({ status: 200, data: { slow: true } });
    await stopped;
    await expect(fetch(`${server.local}/healthz`)).rejects.toThrow();
    const again = await testServer({ folder: server.folder });
    expect(again.people).toBe('demo');
    await again.stop();
  });
});
