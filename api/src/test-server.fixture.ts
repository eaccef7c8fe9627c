import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD, openDatabase } from '@marshrut/runtime';
import { sql } from 'kysely';
import { pino } from 'pino';
import { type RunningServer, type ServerOptions, startServer } from './server.js';

export interface TestServer extends RunningServer {
  readonly folder: string;
  /** Its own address, also where people are told another one. */
  readonly local: string;
  /** Signs in; answers the cookie to send. */
  signIn(login: string, password?: string): Promise<string>;
  /** One operation as this caller; a caller is a cookie or a token `mrt_…`. */
  ask(caller: string | null, query: string, variables?: object): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
}

export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** A server of its own: any free port, an empty folder, demo people. */
export async function testServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'marshrut-api-'));
  const server = await startServer({
    part: 'all',
    port: 0,
    host: '127.0.0.1',
    databaseUrl: null,
    demo: true,
    origin: null,
    timeZone: 'Europe/Moscow',
    httpAllow: '',
    smtp: null,
    mailFrom: 'robot@example.org',
    proxy: 'loopback',
    metricsToken: null,
    secret: 'a secret that is long enough for tests',
    logger: pino({ level: 'silent' }),
    ...options,
    folder,
  });
  const local = `http://localhost:${server.port}`;
  const post: TestServer['post'] = (path, body, headers = {}) =>
    fetch(local + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    ...server,
    local,
    folder,
    post,
    async signIn(login, password = DEMO_PASSWORD) {
      const response = await post('/api/auth/sign-in/username', { username: login, password });
      if (!response.ok) throw new Error(`${login}: ${response.status} ${await response.text()}`);
      return cookieOf(response);
    },
    async ask(caller, query, variables = {}) {
      const response = await post('/graphql', { query, variables }, callerHeaders(caller));
      const { data, errors = [] } = (await response.json()) as Partial<Answer>;
      return { status: response.status, data, errors };
    },
  };
}

export function callerHeaders(caller: string | null): Record<string, string> {
  if (caller === null) return {};
  return caller.startsWith('mrt_') ? { authorization: `Bearer ${caller}` } : { cookie: caller };
}

export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ');
}

/** What stands at `users.edges.0.node.id` of an answer. */
export function at(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], data);
}

export type Dialect = 'sqlite' | 'postgres';

/** Where an empty database is; null: SQLite in the server's folder. */
export async function emptyDatabase(dialect: Dialect): Promise<string | null> {
  if (dialect === 'sqlite') return null;
  const name = `api_${randomUUID().replaceAll('-', '')}`;
  const server = await openDatabase({ folder: '', url: process.env.PGURL });
  await sql`create database ${sql.ref(name)}`.execute(server.kysely);
  await server.close();
  const url = new URL(process.env.PGURL ?? '');
  url.pathname = `/${name}`;
  return url.href;
}
