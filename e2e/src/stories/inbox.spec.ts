import { expect } from '@playwright/test';
import { violationsOn } from '../accessibility.js';
import { type Ask, bySession } from '../graphql/caller.js';
import { testIn } from '../server/world.js';
import { enterCitizen, kuznetsov, PROCESS, prepareAppeals } from '../world/appeals.js';
import { register } from '../world/register.js';

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

test('a list is kept under a name, stands as a tab with its number, and is shared with a role by whoever manages', async ({
  people,
  server,
}) => {
  await begin(await bySession(server.url, 'secretary'), 2);
  const { page } = await people.signIn('secretary');
  const lines = page.getByRole('list', { name: 'Список задач' }).getByRole('link');
  const saved = page.getByRole('group', { name: 'Сохранённые виды' });
  await page.getByRole('button', { name: /^Приостановлено/ }).click();
  await expect(page).toHaveURL(/status=PAUSED/);
  await page.getByRole('button', { name: 'Сохранённые виды' }).click();
  await page.getByRole('menuitem', { name: 'Сохранить этот список как вид' }).click();
  await page.getByRole('textbox', { name: 'Название' }).fill('Отложенное');
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Сохранить вид' }).click();
  const tab = saved.getByRole('button', { name: /^Отложенное \d/ });
  await expect(tab).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/inbox');
  await expect(tab).toHaveAttribute('aria-pressed', 'false');
  const all = await lines.count();
  await tab.click();
  await expect(page).toHaveURL(/status=PAUSED/);
  await expect(lines).not.toHaveCount(all);
  await page.getByRole('button', { name: 'Сохранённые виды' }).click();
  await page.getByRole('menuitem', { name: 'Открепить: Отложенное' }).click();
  await expect(tab).toHaveCount(0);

  const head = await bySession(server.url, 'manager');
  await head('mutation ($input: SaveInboxViewInput!) { saveInboxView(input: $input) { __typename } }', {
    input: { name: 'Для секретарей', filter: { view: 'QUEUE' }, role: 'secretary' },
  });
  await page.reload();
  await page.getByRole('button', { name: 'Сохранённые виды' }).click();
  await expect(page.getByRole('menuitem', { name: 'Для секретарей · Секретарь' })).toBeVisible();
});

test('the keyboard walks the list, searches, chooses an outcome and shows what it does, on the Russian layout too', async ({
  people,
  server,
}) => {
  await begin(await bySession(server.url, 'secretary'), 2);
  const { page, inbox, task } = await people.signIn('secretary');
  const lines = page.getByRole('list', { name: 'Список задач' }).getByRole('link');
  await expect(lines.first()).toBeVisible();
  const press = (code: string, key: string, shiftKey = false) =>
    page.locator('body').dispatchEvent('keydown', { code, key, shiftKey, bubbles: true, cancelable: true });
  await press('KeyJ', 'о');
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(lines.nth(1)).toBeFocused();
  await press('Slash', ',', true);
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press('Slash', '.');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('searchbox').blur();
  await inbox.start(PROCESS);
  await task.at('Карточка обращения');
  const options = page.getByRole('radiogroup', { name: 'Вид обращения' }).getByRole('radio');
  await press('Digit2', '2');
  await expect(options.nth(1)).toBeChecked();
});

test('after what is written the next task is a press away, and opens by itself for whoever chose so', async ({
  people,
  server,
}) => {
  const clerk = await bySession(server.url, 'secretary2');
  await enterCitizen(clerk, kuznetsov);
  await begin(clerk, 1);
  const person = await people.signIn('secretary2');
  const { page, task } = person;
  await register(person, kuznetsov, { Телефон: '9160000001' });
  await task.finish();
  await task.isWritten();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('switch', { name: 'Сразу открывать следующую' }).check();
  await page.getByRole('link', { name: /^Следующая задача/ }).click();
  await task.at('Карточка обращения');

  await register(person, kuznetsov, { Телефон: '9160000002' });
  await task.finish();
  await expect(page.getByText(/записано. Открыта следующая задача/)).toBeVisible();
  await task.at('Карточка обращения');
});

test('many tasks are given back and taken at once; what one is refused for is told beside it', async ({
  people,
  server,
}) => {
  const clerk = await bySession(server.url, 'secretary');
  const tasks = await begin(clerk, 3);
  for (const taskId of tasks)
    await clerk('mutation ($input: TaskInput!) { releaseTask(input: $input) { __typename } }', { input: { taskId } });
  const { page, inbox } = await people.signIn('secretary');
  await inbox.show('Очередь');
  const boxes = page.getByRole('list', { name: 'Список задач' }).getByRole('checkbox');
  await page.getByRole('button', { name: 'Выбрать несколько' }).click();
  await expect(boxes).toHaveCount(3);
  await boxes.first().check();
  await boxes.last().check();
  await expect(page.getByText('Выбрано: 2')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  // A colleague is faster by the time a request takes: a live list would have told of anything earlier.
  const colleague = await bySession(server.url, 'secretary2');
  let taken = false;
  await page.route('**/graphql', async route => {
    if (!taken && route.request().postData()?.includes('commandTasks')) {
      taken = true;
      await colleague('mutation ($input: TaskInput!) { claimTask(input: $input) { __typename } }', {
        input: { taskId: tasks[0] },
      });
    }
    await route.continue();
  });
  await page.getByRole('button', { name: 'Взять', exact: true }).click();
  const results = page.getByRole('dialog', { name: 'Сделано: 1 из 2' });
  await expect(results.getByRole('listitem')).toHaveCount(2);
  await expect(results).toContainText('её уже взял другой сотрудник');
  expect(await violationsOn(page)).toEqual([]);
  await results.getByRole('button', { name: 'Повторить для: 1' }).click();
  await expect(results).toContainText('её уже взял другой сотрудник');
  await results.getByRole('button', { name: 'Закрыть' }).last().click();
  await inbox.show('Мои');
  await expect(page.getByRole('list', { name: 'Список задач' }).getByRole('link').first()).toBeVisible();
});
