import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { publishProcess } from '../graphql/definitions.js';
import { Work } from '../graphql/work.js';
import { test } from '../server/fixture.js';
import { agreeing } from '../world/locked.js';

test('a sum that is agreed can only be read, and what was typed into it stays behind', async ({ people, server }) => {
  test.slow();
  const [analyst, ask] = [await bySession(server.url, 'analyst'), await bySession(server.url, 'secretary')];
  const process = await publishProcess(analyst, agreeing);
  const { task: id } = await new Work(ask).start(process, { sum: '1000.00' });

  const { page, task } = await people.signIn('secretary');
  await page.goto(`/inbox/${id}`);
  await task.at('Деньги');
  const sum = page.getByLabel('Сумма');
  await sum.fill('5000');
  await page.getByLabel('Согласована').check();
  await expect(sum).toHaveCount(0);
  await expect(page.getByText('1 000,00 ₽')).toBeVisible();
  await expectAccessible(page);
  await task.next();
  await expect(page.getByLabel('Почему')).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Почему').fill('По приказу');
  await task.next();
  await task.at('Что будет записано');
  await expect(page.getByText('5 000,00 ₽')).toHaveCount(0);
});
