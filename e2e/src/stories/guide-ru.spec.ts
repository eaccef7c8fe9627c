import { tryGuide } from '../guide/try-guide.js';
import { tryWebhook } from '../guide/try-webhook.js';
import { test } from '../server/fixture.js';

test('every example of docs/integrators.md is answered as printed', async ({ server }) => {
  await tryGuide(server.url, 'docs/integrators.md', 'ru');
});

test('the commands of docs/integrators.md that send a webhook start a case', async ({ server }) => {
  await tryWebhook(server.url, 'docs/integrators.md');
});
