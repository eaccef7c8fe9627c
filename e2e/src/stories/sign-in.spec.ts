import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { SignInPage } from '../pages/sign-in.js';
import { test } from '../server/fixture.js';
import { DEMO_PASSWORD } from '../server/login.js';

test('a wrong password is refused, the right one opens the inbox', async ({ page }) => {
  const entrance = new SignInPage(page);
  await entrance.open();
  await expectAccessible(page);
  await entrance.signIn('secretary', 'not-the-password');
  await entrance.isRefused();
  await entrance.signIn('secretary', DEMO_PASSWORD);
  await expect(page.getByRole('heading', { name: 'Входящие' })).toBeVisible();
  await expectAccessible(page);
});

test('a session outlives a restart of the server', async ({ people, server }) => {
  const { page, inbox } = await people.signIn('secretary');
  await server.restart('SIGKILL');
  await page.reload();
  await inbox.visit();
});
