import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sign } from '@marshrut/runtime';
import { emptyDatabase, type TestServer, testServer } from '../test-server.fixture.js';
import { callersOf } from './callers.fixture.js';
import { documents } from './operations.fixture.js';

/** D2: no appeal without a record, an owner and a deadline. Twenty-five come by each of four channels at once. */

const EACH = 25;
const numbers = Array.from({ length: EACH }, (_, index) => index + 1);

/** Those who hold the role of the secretary; the integrator holds it, too. */
const secretaries = ['secretary', 'secretary2', 'integrator'];

const screenOf = `query ($id: ID!) { task(id: $id) { work { screen {
  ... on FormScreen { element } ... on SelectionScreen { element } ... on ReviewScreen { element } } } } }`;
const records = `query ($entity: String!, $after: String) { records(entity: $entity, first: 100, after: $after) {
  totalCount edges { node { values } } } }`;
const mine = `query ($view: InboxView!) { inbox(filter: { view: $view }, first: 100) {
  edges { node { node assignee { login } due } } } }`;

describe.each(['sqlite', 'postgres'] as const)('a hundred appeals by four channels on %s', dialect => {
  let server: TestServer;
  let secret = '';
  let officer = '';
  let process = '';
  const { ask } = callersOf(() => server);

  const install = 'mutation { installTemplate(input: { key: "appeals" }) { __typename ... on Problem { message } } }';
  const makeSecret = `mutation { makeWebhookSecret(input: { name: "appeals-site" }) { ... on WebhookSecretMade { secret } } }`;

  beforeAll(async () => {
    server = await testServer({ databaseUrl: await emptyDatabase(dialect) });
    expect((await ask('analyst', install))('installTemplate')).toEqual({ __typename: 'TemplateInstalled' });
    secret = (await ask('admin', makeSecret))('makeWebhookSecret.secret');
    officer = (await ask('officer', '{ me { user { id } } }'))('me.user.id');
    const startable: { processId: string; name: { ru: string } }[] = (
      await ask('secretary', '{ startable { processId name { ru } } }')
    )('startable');
    process = startable.find(({ name }) => name.ru === 'Обращение гражданина')?.processId ?? '';
  }, 60_000);
  afterAll(() => server.stop());

  /** From the website, signed by Standard Webhooks. */
  async function bySite(number: number): Promise<void> {
    const body = JSON.stringify({
      lastName: 'Орлова',
      firstName: 'Марина',
      text: `На улице Мира яма номер ${number}.`,
    });
    const id = `site-${number}`;
    const timestamp = String(Math.trunc(Date.now() / 1000));
    const signature = sign(secret, { id, timestamp, body: Buffer.from(body) });
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature };
    expect((await server.post('/hooks/appeals-site', body, headers)).ok).toBe(true);
  }

  /** From the portal, by a message. */
  async function byPortal(number: number): Promise<void> {
    const input = {
      name: 'appeal-from-portal',
      values: { text: `Прошу спилить сухое дерево номер ${number}.`, email: 'anna@example.ru' },
      idempotencyKey: `portal ${number}`,
    };
    const query = 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { __typename } }';
    expect((await ask('integrator', query, { input }))('sendMessage.__typename')).toBe('MessageReceived');
  }

  /** What came by post, as a spreadsheet of the office. */
  async function byPost(): Promise<void> {
    const lines = numbers.map(number => `Почта;01.11.2026;Во дворе дома ${number} нет света.`);
    const contentBase64 = Buffer.from(['Канал поступления;Дата поступления;Содержание', ...lines].join('\n')).toString(
      'base64',
    );
    const input = { entity: 'Incoming', fileName: 'почта.csv', contentBase64, dryRun: false };
    const query = `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) {
      __typename ... on RecordsImported { created } ... on Invalid { fields { line path message } } } }`;
    expect((await ask('secretary', query, { input }))('importRecords')).toEqual({
      __typename: 'RecordsImported',
      created: EACH,
    });
  }

  async function move(taskId: string, document: keyof typeof documents, more: object): Promise<void> {
    const element: string = (await ask('secretary', screenOf, { id: taskId }))('task.work.screen.element');
    const answered = await ask('secretary', documents[document], { input: { taskId, element, ...more } });
    expect(answered('answer.__typename')).toMatch(/^Task(Moved|Committed)$/);
  }

  /** At the desk, in one sitting of the secretary. */
  async function atDesk(number: number): Promise<void> {
    const query = `mutation ($input: StartProcessInput!) { startProcess(input: $input) {
      __typename ... on ProcessStarted { task { id } } ... on Problem { message } } }`;
    const task: string = (await ask('secretary', query, { input: { processId: process } }))('startProcess.task.id');
    const card = { kind: 'Жалоба', topic: 'ЖКХ', answerForm: 'Электронно', text: `В подъезде ${number} нет света.` };
    const named = (values: object) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [`incoming.${key}`, value]));
    await move(task, 'fill', { values: named({ channel: 'Лично', receivedAt: '2026-11-01', ...card }) });
    await move(task, 'fill', {
      values: named({
        lastName: 'Белов',
        firstName: 'Андрей',
        birthDate: `19${60 + number}-01-01`,
        email: 'belov@example.ru',
      }),
    });
    await move(task, 'select', { record: null });
    await move(task, 'fill', { values: {} });
    await move(task, 'fill', { values: { responsible: officer, more: 'Нет' } });
    await move(task, 'finish', {});
  }

  it('are a hundred records, and each has an owner and a deadline', async () => {
    await Promise.all([
      byPost(),
      ...numbers.map(bySite),
      ...numbers.map(byPortal),
      (async () => {
        for (const number of numbers) await atDesk(number);
      })(),
    ]);
    const waiting = async () =>
      (await Promise.all(secretaries.map(login => ask(login, mine, { view: 'MINE' })))).flatMap(
        answered =>
          answered('inbox.edges') as { node: { node: string; assignee: object | null; due: string | null } }[],
      );
    let open = await waiting();
    for (let turn = 0; open.length < 3 * EACH && turn < 600; turn += 1) {
      await pause(100);
      open = await waiting();
    }
    expect(open).toHaveLength(3 * EACH);
    expect(open.filter(({ node }) => !node.assignee || !node.due)).toEqual([]);
    expect((await ask('secretary', mine, { view: 'QUEUE' }))('inbox.edges')).toEqual([]);

    const incoming = await ask('secretary', records, { entity: 'Incoming' });
    expect(incoming('records.totalCount')).toBe(4 * EACH);
    const channels = (incoming('records.edges') as { node: { values: { channel: string } } }[]).map(
      ({ node }) => node.values.channel,
    );
    for (const channel of ['Лично', 'Почта', 'Интернет-приёмная', 'Госуслуги'])
      expect(channels.filter(one => one === channel)).toHaveLength(EACH);

    const appeals = (await ask('secretary', records, { entity: 'Appeal' }))('records.edges') as {
      node: { values: { responsible: string | null; dueDate: string | null; regNo: string } };
    }[];
    expect(appeals).toHaveLength(EACH);
    expect(appeals.filter(({ node }) => !node.values.responsible || !node.values.dueDate)).toEqual([]);
    expect(new Set(appeals.map(({ node }) => node.values.regNo)).size).toBe(EACH);
  }, 240_000);
});
