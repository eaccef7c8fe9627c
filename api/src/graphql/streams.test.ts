import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient as createStreamClient } from 'graphql-sse';
import { type Client, createClient as createSocketClient } from 'graphql-ws';
import WebSocket from 'ws';
import { buildStaticSchema, resolvers } from '../schema/build-schema.js';
import { at, callerHeaders, type TestServer, testServer } from '../test-server.fixture.js';
import { TickResolver, tick } from './ticks.fixture.js';

const TICKS = 'subscription { ticks { n may } }';

interface Open {
  /** Results so far. */
  readonly results: unknown[];
  /** Resolves when the stream is over: with what ended it, if something did. */
  readonly over: Promise<unknown>;
  end(): void;
}

type Subscribe = (server: TestServer, caller: string | null, query: string) => Open;

const overSocket: Subscribe = (server, caller, query) => {
  const token = caller?.startsWith('mrt_') ? { connectionParams: { authorization: `Bearer ${caller}` } } : {};
  const headers = token.connectionParams ? {} : callerHeaders(caller);
  class Socket extends WebSocket {
    constructor(address: string, protocols: string) {
      super(address, protocols, { headers: { ...headers, origin: server.local } });
    }
  }
  const client = createSocketClient({
    url: `${server.local.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    ...token,
  });
  return opened(sink => client.subscribe({ query }, sink), client);
};

const overStream: Subscribe = (server, caller, query) => {
  const client = createStreamClient({
    url: `${server.local}/graphql/stream`,
    headers: callerHeaders(caller),
    retryAttempts: 0,
  });
  return opened(sink => client.subscribe({ query }, sink), client as unknown as Client);
};

interface Sink {
  next(result: unknown): void;
  error(error: unknown): void;
  complete(): void;
}

function opened(subscribe: (sink: Sink) => () => void, client: Pick<Client, 'dispose'>): Open {
  const results: unknown[] = [];
  let end = (): void => undefined;
  const over = new Promise(resolve => {
    end = subscribe({ next: result => results.push(result), error: resolve, complete: () => resolve(null) });
  });
  return {
    results,
    over,
    end: () => {
      end();
      void client.dispose();
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 10) {
    if (waited > 3000) throw new Error('Expected it within 3 s');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** Ticks until the stream has told one: then it is open. */
async function ready(open: Open): Promise<void> {
  await until(() => {
    tick(0);
    return open.results.length > 0;
  });
}

describe.each([
  ['a socket', overSocket],
  ['a stream', overStream],
])('subscriptions over %s', (_, subscribe) => {
  let server: TestServer;
  let admin: string;
  beforeAll(async () => {
    const schema = buildStaticSchema([...resolvers, TickResolver]);
    server = await testServer({ schema, recheckMs: 100 });
    admin = await server.signIn('admin');
  });
  afterAll(() => server.stop());

  const update = async (login: string, change: object) => {
    const { data } = await server.ask(
      admin,
      'query ($login: String) { users(search: $login, first: 1) { edges { node { id } } } }',
      { login },
    );
    const id = at(data, 'users.edges.0.node.id');
    await server.ask(admin, 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename } }', {
      input: { id, ...change },
    });
  };

  it('tell events, with the rights of their moment', async () => {
    const open = subscribe(server, await server.signIn('officer'), TICKS);
    await ready(open);
    await update('officer', { roles: ['officer', 'analyst'] });
    tick(7);
    await until(() => open.results.length > 1 && JSON.stringify(open.results.at(-1)).includes('7'));
    expect(open.results.at(-1)).toEqual({ data: { ticks: { n: 7, may: ['DESIGN', 'WORK'] } } });
    open.end();
  });

  it('are for the signed in alone', async () => {
    const open = subscribe(server, null, TICKS);
    expect(await open.over).not.toBeNull();
    expect(open.results).toEqual([]);
  });

  it('end when the session is signed out, though nothing happens', async () => {
    const cookie = await server.signIn('head');
    const open = subscribe(server, cookie, TICKS);
    await ready(open);
    await server.post('/api/auth/sign-out', {}, { cookie, origin: server.local });
    await open.over;
    expect(at(open.results.at(-1), 'errors.0.extensions.code')).toBe('UNAUTHENTICATED');
  });

  it('end when the token is revoked, before the next event is told', async () => {
    const integrator = await server.signIn('integrator');
    const { data } = await server.ask(
      integrator,
      'mutation { createToken(input: { name: "x" }) { ... on TokenCreated { secret token { id } } } }',
    );
    const open = subscribe(server, String(at(data, 'createToken.secret')), TICKS);
    await ready(open);
    await server.ask(integrator, 'mutation ($id: ID!) { revokeToken(id: $id) { __typename } }', {
      id: at(data, 'createToken.token.id'),
    });
    const told = open.results.length;
    tick(99);
    await open.over;
    expect(open.results).toHaveLength(told + 1);
    expect(JSON.stringify(open.results)).not.toContain('99');
  });

  it('end when the person loses the right to them', async () => {
    const open = subscribe(server, await server.signIn('secretary2'), TICKS);
    await ready(open);
    await update('secretary2', { roles: ['manager'] });
    tick(98);
    await open.over;
    expect(JSON.stringify(open.results)).not.toContain('98');
  });

  it('are denied without the right, and without a rule', async () => {
    for (const query of [TICKS, 'subscription { unruled }']) {
      const open = subscribe(server, await server.signIn('manager'), query);
      await open.over;
      expect(at(open.results[0], 'errors.0.extensions.code')).toBe('NOT_PERMITTED');
      expect(open.results).toHaveLength(1);
    }
  });

  it.each([
    ['a query', '{ me { may } }'],
    ['a mutation', 'mutation { revokeToken(id: "x") { __typename } }'],
    ['an unknown field', 'subscription { nothing }'],
    ['a broken one', 'subscription {'],
    ['16 aliases', `subscription { ticks { ${Array.from({ length: 16 }, (_, n) => `a${n}: n`).join(' ')} } }`],
    [
      '5 directives',
      'subscription { ticks { n @skip(if: false) may @skip(if: false) @include(if: true) a: n @skip(if: false) b: n @skip(if: false) } }',
    ],
    ['1 MB of nesting', `subscription { ticks ${'{a'.repeat(250_000)}${'}'.repeat(250_000)} }`],
    ['thousands of tokens', `subscription { ticks { ${'n '.repeat(4000)} } }`],
  ])('do not take %s', async (_, query) => {
    const open = subscribe(server, await server.signIn('officer'), query);
    const ended = await open.over;
    expect(ended ?? at(open.results[0], 'errors')).toBeTruthy();
    expect(JSON.stringify(open.results)).not.toContain('"data":{');
  });

  it('do not tell what broke inside', async () => {
    const open = subscribe(server, await server.signIn('officer'), 'subscription { brokenTicks }');
    await ready(open);
    expect(JSON.stringify(open.results)).not.toContain('passwd');
    expect(at(open.results[0], 'errors.0.extensions.code')).toBe('INTERNAL');
    open.end();
  });
});

describe('the socket', () => {
  it('is not for other sites’ pages, nor at other addresses', async () => {
    const server = await testServer();
    const cookie = await server.signIn('admin');
    const status = (path: string, origin: string) =>
      new Promise(resolve => {
        const socket = new WebSocket(server.local.replace('http', 'ws') + path, 'graphql-transport-ws', {
          headers: { cookie, origin },
        });
        socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
        socket.on('open', () => {
          socket.close();
          resolve(101);
        });
      });
    expect(await status('/graphql', server.local)).toBe(101);
    expect(await status('/graphql', 'https://evil.example')).toBe(403);
    expect(await status('/other', server.local)).toBe(404);
    await server.stop();
  });
});

describe('stopping', () => {
  it.each([
    ['a socket', overSocket],
    ['a stream', overStream],
  ])('ends %s and lets nothing hang', async (_, subscribe) => {
    const server = await testServer({ schema: buildStaticSchema([...resolvers, TickResolver]) });
    const open = subscribe(server, await server.signIn('officer'), TICKS);
    await ready(open);
    const began = performance.now();
    await server.stop();
    await open.over;
    expect(performance.now() - began).toBeLessThan(2000);
    await expect(fetch(`${server.local}/healthz`)).rejects.toThrow();
  });
});
