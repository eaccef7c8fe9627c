import { tryGuide } from '../guide/try-guide.js';
import { tryWebhook } from '../guide/try-webhook.js';
import { test } from '../server/fixture.js';

test('every example of docs/en/integrators.md is answered as printed', async ({ server }) => {
  await tryGuide(server.url, 'docs/en/integrators.md', 'en');
});

test('the commands of docs/en/integrators.md that send a webhook start a case', async ({ server }) => {
  await tryWebhook(server.url, 'docs/en/integrators.md');
});
