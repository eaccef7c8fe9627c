import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';

const run = promisify(execFile);

const BLOCK = /^```sh webhook\n([\s\S]*?)^```$/m;

const at = (x: number) => ({ x, y: 0 });
const node = (id: string, block: string, x: number, settings: object) => {
  return { id, block, blockVersion: 1, name: { ru: id, en: id }, parent: null, position: at(x), settings };
};

const into = [{ field: 'number', from: 'order.number' }];
const shop = {
  schemaVersion: 1,
  kind: 'process',
  name: { ru: 'Заказ', en: 'Order' },
  starters: ['secretary'],
  card: [{ key: 'number', name: { ru: 'Номер', en: 'Number' }, type: { kind: 'text' }, use: 'variable' }],
  nodes: [
    node('start', 'start', 0, {}),
    node('hook', 'start', 0, { trigger: { on: 'webhook', name: 'shop', into } }),
    node('end', 'end', 200, {}),
  ],
  edges: ['start', 'hook'].map(from => ({ id: `${from}>end`, from, to: 'end' })),
};

/** Runs the shell commands that a guide prints for a webhook, as its reader would. */
export async function tryWebhook(url: string, path: string): Promise<void> {
  const analyst = await bySession(url, 'analyst');
  const { createProcess } = await analyst<{ createProcess: { process: { id: string } } }>(
    'mutation ($input: CreateProcessInput!) { createProcess(input: $input) { ... on ProcessCreated { process { id } } } }',
    { input: { name: shop.name, document: shop } },
  );
  const { publishProcess } = await analyst<{ publishProcess: object }>(
    'mutation ($input: PublishProcessInput!) { publishProcess(input: $input) { __typename ... on DiagramInvalid { problems { code message { en } } } } }',
    { input: { processId: createProcess.process.id, expectedVersion: 1 } },
  );
  expect(publishProcess).toEqual({ __typename: 'ProcessPublished' });
  const admin = await bySession(url, 'admin');
  const { makeWebhookSecret } = await admin<{ makeWebhookSecret: { secret: string } }>(
    'mutation { makeWebhookSecret(input: { name: "shop" }) { ... on WebhookSecretMade { secret } } }',
  );
  const text = readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
  const [, commands] = BLOCK.exec(text) ?? [];
  if (!commands) throw new Error(`Expected commands for a webhook in ${path}, but there are none. Print them.`);
  const env = { PATH: process.env.PATH ?? '', URL: url, SECRET: makeWebhookSecret.secret };
  const { stdout } = await run('bash', ['-c', commands], { env });
  expect(JSON.parse(stdout)).toEqual({ cases: [expect.stringMatching(/^case_/)] });
}
