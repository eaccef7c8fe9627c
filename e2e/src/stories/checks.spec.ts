import { flow } from '@marshrut/testing';
import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { createProcess } from '../graphql/definitions.js';
import { test } from '../server/fixture.js';

/** A decision whose branches meet in Parallel: one of them is waited for in vain. */
const stuck = flow(`
  start > большая?
  большая? [yes = true] > Проверка
  большая? [else] > Запись
  Проверка > вместе+
  Запись > вместе+
  вместе+ > Ответ
  Ответ > done
`);

test('the way on which a case would stop for good is shown on the canvas, step by step', async ({ people, server }) => {
  const { id } = await createProcess(await bySession(server.url, 'analyst'), stuck);
  const { designer, page } = await people.signIn('analyst');
  await page.goto(`/processes/${id}`);
  const problems = await designer.problems();
  await expect(problems.filter({ hasText: 'остановится навсегда' })).toBeVisible();
  await expectAccessible(page);
  await problems.filter({ hasText: 'Показать путь' }).first().click();
  const player = page.getByRole('group', { name: 'Путь дела' });
  await expect(player).toContainText('Шаг 1 из');
  const on = player.getByRole('button', { name: 'На шаг вперёд' });
  while (await on.isEnabled()) await on.click();
  await expect(designer.block('вместе+').getByRole('img', { name: 'остановка: нужна помощь' })).toBeVisible();
  await expectAccessible(page);
  await player.getByRole('button', { name: 'Закрыть' }).click();
  await expect(player).toBeHidden();
});
