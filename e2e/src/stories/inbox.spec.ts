import { expect } from '@playwright/test';
import { violationsOn } from '../accessibility.js';
import { type Ask, bySession } from '../graphql/caller.js';
import { testIn } from '../server/world.js';
import { PROCESS, prepareAppeals } from '../world/appeals.js';

const test = testIn(prepareAppeals);

interface Started {
  readonly startProcess: { readonly task: { readonly id: string } };
}

/** Begins appeals and pauses the first of them; their task ids. */
async function begin(clerk: Ask, count: number): Promise<readonly string[]> {
  const { startable } = await clerk<{ startable: readonly { processId: string }[] }>('{ startable { processId } }');
  const tasks: string[] = [];
  for (let n = 0; n < count; n++) {
    const { startProcess } = await clerk<Started>(
      'mutation ($input: StartProcessInput!) { startProcess(input: $input) { ... on ProcessStarted { task { id } } } }',
      { input: { processId: startable[0]?.processId } },
    );
    tasks.push(startProcess.task.id);
  }
  await clerk('mutation ($input: TaskInput!) { pauseTask(input: $input) { __typename } }', {
    input: { taskId: tasks[0] },
  });
  return tasks;
}

test('a list is narrowed by pressing a number or choosing, and its address shows the same to whoever opens it', async ({
  people,
  server,
}) => {
  await begin(await bySession(server.url, 'secretary'), 3);
  const { page, inbox } = await people.signIn('secretary');
  const lines = page.getByRole('list', { name: 'Список задач' }).getByRole('link');
  await expect(lines).toHaveCount(3);
  await page.getByRole('button', { name: 'Приостановлено 1' }).click();
  await expect(lines).toHaveCount(1);
  await expect(page).toHaveURL(/status=PAUSED/);
  await page.reload();
  await expect(lines).toHaveCount(1);
  await page.getByRole('button', { name: 'Отобрать: выбрано 1' }).click();
  await expect(page.getByRole('dialog', { name: 'Отобрать' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Показать все' }).click();
  await expect(lines).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Процесс' }).click();
  await page.getByRole('option', { name: PROCESS }).click();
  await expect(page).toHaveURL(/process=/);
  await expect(page.getByRole('combobox', { name: 'Шаг' })).toBeVisible();
  await page.keyboard.press('Escape');
  await inbox.search('2026-000002');
  await expect(lines).toHaveCount(1);
  await expect(page).toHaveURL(/q=2026-000002/);
});
