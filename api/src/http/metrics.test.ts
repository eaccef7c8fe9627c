import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listenOn, oneCase } from '../schema/live/listen.fixture.js';
import { theDesign } from '../stories/p1/design.fixture.js';
import { P1 } from '../stories/p1/p1.fixture.js';
import { startProcess } from '../stories/p1/p1-operations.fixture.js';
import { emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';

const look = (server: TestServer, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${server.local}/metrics`, { headers });

describe.each(['sqlite', 'postgres'] as const)('metrics on %s', dialect => {
  const p1 = new P1();
  beforeAll(async () => {
    p1.server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
  });
  afterAll(() => p1.server.stop());
  theDesign(p1);

  it('tell what is done and what stands, by names of ours', async () => {
    const started = await p1.ask('secretary', startProcess, { input: { processId: p1.process } });
    const id: string = started('startProcess.case.id');
    const stream = await listenOn(p1.server, await p1.server.signIn('secretary'), oneCase, { id });
    await stream.next();
    const response = await look(p1.server);
    const text = await response.text();
    await stream.end();
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const sample = (name: string) =>
      Number(
        text
          .split('\n')
          .find(line => line.startsWith(`${name} `))
          ?.split(' ')
          .at(-1),
      );
    expect(sample('marshrut_command_seconds_count{command="start",outcome="ok"}')).toBe(1);
    const written = dialect === 'sqlite' ? 'group' : 'marshrut_write';
    expect(sample(`marshrut_statement_seconds_count{statement="${written}",outcome="ok"}`)).toBeGreaterThan(0);
    expect(sample('marshrut_statement_seconds_count{statement="select",outcome="ok"}')).toBeGreaterThan(0);
    expect(sample('marshrut_tasks{state="active"}')).toBe(1);
    expect(sample('marshrut_incidents')).toBe(0);
    expect(sample('marshrut_live_subscribers')).toBe(1);
    expect(sample('marshrut_event_loop_lag_seconds{quantile="0.99"}')).toBeGreaterThanOrEqual(0);
    expect(text).not.toContain(id);
    expect(text).not.toContain('Кузнецов');
  });
});

describe('who may look at metrics', () => {
  it('without a token: programs of this machine that nobody stands before', async () => {
    const server = await testServer();
    expect((await look(server)).status).toBe(200);
    for (const name of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'])
      expect((await look(server, { [name]: '203.0.113.7' })).status).toBe(403);
    await server.stop();
  });

  it('without a token behind a proxy: nobody, for all the world comes from its address', async () => {
    const server = await testServer({ origin: 'https://marshrut.example.org' });
    const response = await look(server);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('MARSHRUT_METRICS_TOKEN');
    await server.stop();
  });

  it('with a token: whoever sends it, and nobody else', async () => {
    const server = await testServer({ metricsToken: 'a token for metrics', origin: 'https://marshrut.example.org' });
    expect((await look(server)).status).toBe(403);
    expect((await look(server, { authorization: 'Bearer another token' })).status).toBe(403);
    expect((await look(server, { authorization: 'Bearer a token for metrics' })).status).toBe(200);
    await server.stop();
  });
});
