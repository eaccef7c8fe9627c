import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { SignInPage } from './src/pages/sign-in.js';
import { test } from './src/server/fixture.js';

const folder = fileURLToPath(new URL('../docs/images/', import.meta.url));

/**
 * The pictures of README, in the order of its tour: `pnpm e2e --project=screens` takes them all anew. The tour: sign-in,
 * inbox, entity editor, spreadsheet import, canvas, condition as a sentence, form editor, wizard, what will be written,
 * conflict, case with the way taken, GraphiQL; then the inbox at 390 px and the canvas in the dark.
 */
async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled', caret: 'hide' });
}

test('sign-in', async ({ page }) => {
  await new SignInPage(page).open();
  await take(page, 'sign-in');
});

test('inbox', async ({ people }) => {
  const { page, inbox } = await people.signIn('secretary');
  await inbox.visit();
  await take(page, 'inbox');
});
