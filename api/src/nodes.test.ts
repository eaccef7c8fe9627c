import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { inbox, listenOn, oneCase } from './schema/live/listen.fixture.js';
import { theDesign } from './stories/p1/design.fixture.js';
import { P1 } from './stories/p1/p1.fixture.js';
import { startProcess } from './stories/p1/p1-operations.fixture.js';
import { at, emptyDatabase, type TestServer, testServer } from './test-server.fixture.js';

/** Nobody looks at open streams by the clock, so what ends them is news. */
const recheckMs = 3_600_000;

describe('two nodes on one PostgreSQL', () => {
  const p1 = new P1();
  let other: TestServer;
  beforeAll(async () => {
    const databaseUrl = await emptyDatabase('postgres');
    // Both at once, as a balancer's nodes start: one of them makes the tables and the demo people.
    [p1.server, other] = await Promise.all([
      testServer({ databaseUrl, recheckMs }),
      testServer({ databaseUrl, recheckMs, part: 'api' }),
    ]);
  });
  afterAll(async () => {
    await other.stop();
    await p1.server.stop();
  });
  theDesign(p1);

  const begin = async () => {
    const started = await p1.ask('secretary', startProcess, { input: { processId: p1.process } });
    return { case: started('startProcess.case.id') as string, task: started('startProcess.task.id') as string };
  };

  it('what moves on one is seen in the inbox and the case on the other', async () => {
    const queue = await listenOn(other, await other.signIn('secretary2'), inbox);
    expect(at(await queue.next(), 'data.inboxChanged.counts')).toEqual({ mine: 0, queue: 0 });
    const { case: id, task } = await begin();
    const seen = await listenOn(other, await other.signIn('secretary'), oneCase, { id });
    expect(at(await seen.next(), 'data.caseChanged.case.tasks.0.status')).toBe('ACTIVE');
    await p1.command('secretary', 'release', { taskId: task });
    expect(at(await seen.next(), 'data.caseChanged.case.tasks.0.status')).toBe('OPEN');
    let counts: unknown;
    while (at(counts, 'queue') !== 1) counts = at(await queue.next(), 'data.inboxChanged.counts');
    await seen.end();
    await queue.end();
  });

  it('a session of one is known on the other; signed out on one, its streams and sockets on the other end', async () => {
    const cookie = await p1.server.signIn('officer');
    const stream = await listenOn(other, cookie, inbox);
    await stream.next();
    const closed = new Promise<unknown>(resolve => {
      const client = createClient({
        url: `${other.local.replace('http', 'ws')}/graphql`,
        webSocketImpl: class extends WebSocket {
          constructor(address: string, protocols: string) {
            super(address, protocols, { headers: { cookie, origin: other.local } });
          }
        },
        lazy: false,
        retryAttempts: 0,
        on: { connected: () => void signOut(cookie), closed: resolve },
        onNonLazyError: () => undefined,
      });
      expect(client).toBeDefined();
    });
    expect(await closed).toMatchObject({ code: 4401 });
    expect(at(await stream.next(), 'errors.0.extensions.code')).toBe('UNAUTHENTICATED');
    await stream.end();
  });

  const signOut = (cookie: string) => p1.server.post('/api/auth/sign-out', {}, { cookie, origin: p1.server.local });

  it('a role taken away on one ends what it allowed on the other', async () => {
    const users = await p1.ask('admin', '{ users(search: "secretary2", first: 1) { edges { node { id } } } }');
    const stream = await listenOn(other, await other.signIn('secretary2'), inbox);
    await stream.next();
    const change = 'mutation ($input: UpdateUserInput!) { updateUser(input: $input) { __typename } }';
    await p1.ask('admin', change, { input: { id: users('users.edges.0.node.id'), roles: ['manager'] } });
    let event: unknown;
    while (at(event, 'errors.0.extensions.code') !== 'NOT_PERMITTED') event = await stream.next();
    await stream.end();
  });
});

describe('a node for jobs alone', () => {
  it('tells its health and its metrics, and nothing else', async () => {
    const databaseUrl = await emptyDatabase('postgres');
    const worker = await testServer({ databaseUrl, part: 'worker' });
    for (const path of ['/healthz', '/readyz', '/metrics']) expect((await fetch(worker.local + path)).status).toBe(200);
    for (const path of ['/', '/setup', '/graphql?query=%7Bme%7D'])
      expect((await fetch(worker.local + path)).status).toBe(404);
    expect((await worker.post('/api/auth/sign-in/username', {})).status).toBe(404);
    expect(worker.people).toBeNull();
    await worker.stop();
  });
});

it('refuses a second server on one SQLite database in words', async () => {
  const server = await testServer();
  await expect(testServer({ folder: server.folder })).rejects.toThrow(
    'Expected to be the only server on the SQLite database',
  );
  await server.stop();
  await (await testServer({ folder: server.folder })).stop();
});
