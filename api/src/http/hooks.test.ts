import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sign } from '@marshrut/runtime';
import { card, draw } from '@marshrut/testing';
import { at, emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';

const process = draw({
  name: 'Заказ из магазина',
  starters: ['analyst'],
  card: [card('number', 'Номер', { kind: 'text' }), card('sum', 'Сумма', { kind: 'money' })],
  nodes: {
    start: { block: 'start', name: 'Начало', settings: {} },
    hook: {
      block: 'start',
      name: 'Магазин',
      settings: {
        trigger: {
          on: 'webhook',
          name: 'shop',
          into: [
            { field: 'number', from: 'order.number' },
            { field: 'sum', from: 'order.sum' },
          ],
        },
      },
    },
    done: { block: 'end', name: 'Конец', settings: {} },
  },
  edges: ['start > done', 'hook > done'],
});

const order = { order: { number: 'A-1', sum: 12.5 } };

describe.each(['sqlite', 'postgres'] as const)('webhooks on %s', dialect => {
  let server: TestServer;
  let admin: string;
  let manager: string;
  let secret: string;
  beforeAll(async () => {
    server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
    admin = await server.signIn('admin');
    manager = await server.signIn('manager');
    const analyst = await server.signIn('analyst');
    const created = await server.ask(
      analyst,
      'mutation ($input: CreateProcessInput!) { createProcess(input: $input) { ... on ProcessCreated { process { id } } } }',
      { input: { name: process.name, document: process } },
    );
    const published = await server.ask(
      analyst,
      'mutation ($input: PublishProcessInput!) { publishProcess(input: $input) { __typename ... on DiagramInvalid { problems { code message { en } } } } }',
      { input: { processId: at(created.data, 'createProcess.process.id'), expectedVersion: 1 } },
    );
    expect(published.data).toEqual({ publishProcess: { __typename: 'ProcessPublished' } });
    secret = await makeSecret('shop');
  }, 60_000);
  afterAll(() => server.stop());

  async function makeSecret(name: string): Promise<string> {
    const made = await server.ask(
      admin,
      `mutation ($input: MakeWebhookSecretInput!) { makeWebhookSecret(input: $input) {
        __typename ... on WebhookSecretMade { secret webhook { name processes } } } }`,
      { input: { name } },
    );
    return String(at(made.data, 'makeWebhookSecret.secret'));
  }

  const seconds = (shift = 0) => String(Math.trunc(Date.now() / 1000) + shift);

  /** As a sender by Standard Webhooks does. */
  function send(name: string, id: string, body: unknown, by: string, timestamp = seconds()): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const signature = sign(by, { id, timestamp, body: Buffer.from(text) });
    return server.post(`/hooks/${name}`, text, headers(id, timestamp, signature));
  }

  function headers(id: string, timestamp: string, signature: string) {
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
  }

  const answer = async (response: Response) => [response.status, at(await response.json(), 'code')];

  async function cases(): Promise<number> {
    const { data } = await server.ask(manager, '{ cases(first: 50) { totalCount } }');
    return Number(at(data, 'cases.totalCount'));
  }

  it('a signed request starts a case; the same id again starts nothing', async () => {
    const before = await cases();
    const first = await send('shop', 'msg_1', order, secret);
    expect(first.status).toBe(200);
    const started = await first.json();
    expect(started).toEqual({ cases: [expect.stringMatching(/^case_/)] });
    const again = await send('shop', 'msg_1', order, secret);
    expect([again.status, await again.json()]).toEqual([200, started]);
    expect(await cases()).toBe(before + 1);
    expect(await answer(await send('shop', 'msg_1', { order: { number: 'A-2', sum: 1 } }, secret))).toEqual([
      409,
      'KEY_REUSED',
    ]);
    expect(await cases()).toBe(before + 1);
  });

  it('two that come at once under one id start one case', async () => {
    const before = await cases();
    const answers = await Promise.all([1, 2, 3].map(() => send('shop', 'msg_twin', order, secret)));
    expect(new Set(await Promise.all(answers.map(async one => JSON.stringify(await one.json())))).size).toBe(1);
    expect(await cases()).toBe(before + 1);
  });

  it('a wrong secret and an unknown name answer alike', async () => {
    const foreign = await makeSecret('nobody-listens');
    const wrong = await send('shop', 'msg_2', order, foreign);
    const unknown = await send('no-such-hook', 'msg_2', order, secret);
    expect([wrong.status, await wrong.json()]).toEqual([unknown.status, await unknown.json()]);
    expect(wrong.status).toBe(401);
    const tampered = sign(secret, { id: 'msg_2', timestamp: seconds(), body: Buffer.from(JSON.stringify(order)) });
    const other = await server.post('/hooks/shop', { order: 2 }, headers('msg_2', seconds(), tampered));
    expect(await answer(other)).toEqual([401, 'NOT_SIGNED']);
  });

  it('one of several signatures is enough, as when a sender changes secrets', async () => {
    const text = JSON.stringify(order);
    const timestamp = seconds();
    const signature = sign(secret, { id: 'msg_3', timestamp, body: Buffer.from(text) });
    const sent = await server.post('/hooks/shop', text, headers('msg_3', timestamp, `v1,b2xk v1a,other ${signature}`));
    expect(sent.status).toBe(200);
  });

  it.each([
    ['an hour old', -3600],
    ['from the future', 360],
  ])('a request %s is refused', async (_, shift) => {
    expect(await answer(await send('shop', 'msg_4', order, secret, seconds(shift)))).toEqual([400, 'WRONG_TIME']);
  });

  it('tells what is wrong with a request that is signed', async () => {
    expect(await answer(await send('shop', 'msg_5', '[1]', secret))).toEqual([400, 'BAD_REQUEST']);
    expect(await answer(await send('shop', 'msg_5', 'no json', secret))).toEqual([400, 'BAD_REQUEST']);
    const unfit = await send('shop', 'msg_5', { order: { number: { a: 1 }, sum: 1 } }, secret);
    expect([unfit.status, await unfit.json()]).toEqual([
      422,
      expect.objectContaining({ fields: [{ path: 'order.number', code: 'WRONG_TYPE' }] }),
    ]);
    expect(await answer(await send('shop', 'msg_5', { order: { sum: 'много' } }, secret))).toEqual([422, 'INVALID']);
    const long = JSON.stringify({ order: { number: 'x'.repeat(300_000) } });
    expect(await answer(await send('shop', 'msg_5', long, secret))).toEqual([413, 'TOO_LARGE']);
    expect(await answer(await server.post('/hooks/shop', order))).toEqual([400, 'BAD_REQUEST']);
    const nobody = await makeSecret('nobody-listens');
    expect(await answer(await send('nobody-listens', 'msg_5', {}, nobody))).toEqual([404, 'NOTHING_STARTS']);
  });

  it('only an administrator makes secrets; a new one ends the old, and without one nobody gets in', async () => {
    const make = 'mutation { makeWebhookSecret(input: { name: "shop" }) { __typename } }';
    for (const login of ['analyst', 'integrator', 'manager']) {
      const { data } = await server.ask(await server.signIn(login), make);
      expect(at(data, 'makeWebhookSecret.__typename')).not.toBe('WebhookSecretMade');
    }
    const old = secret;
    secret = await makeSecret('shop');
    expect((await send('shop', 'msg_6', order, old)).status).toBe(401);
    expect((await send('shop', 'msg_6', order, secret)).status).toBe(200);
    const listed = await server.ask(admin, '{ webhooks { name setAt usedAt processes } }');
    const [, shop] = at(listed.data, 'webhooks') as readonly object[];
    expect(shop).toEqual({ name: 'shop', setAt: expect.any(String), usedAt: expect.any(String), processes: 1 });
    const remove = 'mutation { deleteWebhookSecret(input: { name: "shop" }) { __typename } }';
    expect((await server.ask(admin, remove)).data).toEqual({ deleteWebhookSecret: { __typename: 'Done' } });
    expect((await send('shop', 'msg_7', order, secret)).status).toBe(401);
  });
});
