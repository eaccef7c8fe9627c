import { tryGuide } from '../guide/try-guide.js';
import { test } from '../server/fixture.js';

test('every example of docs/integrators.md is answered as printed', async ({ server }) => {
  await tryGuide(server.url, 'docs/integrators.md', 'ru');
});
