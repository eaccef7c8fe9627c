import { expect } from '@playwright/test';
import { violationsOn } from '../accessibility.js';
import { type Ask, bySession } from '../graphql/caller.js';
import type { Person } from '../server/people.js';
import { testIn } from '../server/world.js';
import { PROCESS, prepareAppeals } from '../world/appeals.js';

const test = testIn(prepareAppeals);

interface Started {
  readonly startProcess: { readonly task: { readonly id: string } };
}

/** An appeal the secretary has in work; its task. */
async function begin(clerk: Ask): Promise<string> {
  const { startable } = await clerk<{ startable: readonly { processId: string }[] }>('{ startable { processId } }');
  const { startProcess } = await clerk<Started>(
    'mutation ($input: StartProcessInput!) { startProcess(input: $input) { ... on ProcessStarted { task { id } } } }',
    { input: { processId: startable[0]?.processId } },
  );
  return startProcess.task.id;
}

/** `31.12.2026` of a day from now. */
function dayFromNow(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat('ru', { timeZone: 'Europe/Moscow' }).format(at);
}

async function openProfile({ page }: Person, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('menuitem', { name: 'Профиль и замещение' }).click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}

async function appoint({ page }: Person, deputy: string, mode: string): Promise<void> {
  await page.getByRole('button', { name: 'Назначить заместителя' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Заместитель' }).fill(deputy);
  await page.getByRole('option', { name: deputy }).click();
  await dialog.getByRole('radio', { name: mode }).check();
  await dialog.getByRole('textbox', { name: 'По какой день' }).fill(dayFromNow(7));
  await dialog.getByRole('button', { name: 'Назначить' }).click();
  await expect(dialog).toHaveCount(0);
}

test('a secretary goes on leave: the deputy takes the work over, does it in her name, and it goes back', async ({
  people,
  server,
}) => {
  await begin(await bySession(server.url, 'secretary'));
  const away = await people.signIn('secretary');
  await openProfile(away, 'Светлана Секретарёва');
  await appoint(away, 'Олег Ответственный', 'Передать всё');
  const section = away.page.getByRole('region', { name: 'Замещение' });
  await expect(section.getByRole('listitem')).toContainText('действует');
  expect(await violationsOn(away.page)).toEqual([]);

  const deputy = await people.signIn('officer');
  await expect(deputy.inbox.line(PROCESS)).toContainText('за: Светлана Секретарёва');
  await deputy.inbox.show('За других');
  await deputy.inbox.open(PROCESS);
  await deputy.page.getByRole('button', { name: 'Взять за: Светлана Секретарёва' }).click();
  await deputy.task.at('Карточка обращения');
  await expect(deputy.page.getByText('За: Светлана Секретарёва')).toBeVisible();
  expect(await violationsOn(deputy.page)).toEqual([]);
  await deputy.task.fill({ Содержание: 'Записано заместителем' });
  await deputy.task.isSaved();
  await deputy.case.open('2026-000001');
  await expect(
    deputy.case.entries('Задача взята в работу', 'Олег Ответственный', 'за: Светлана Секретарёва'),
  ).toHaveCount(1);

  await section.getByRole('button', { name: 'Прекратить замещение: Олег Ответственный' }).click();
  await away.page.getByRole('dialog').getByRole('button', { name: 'Прекратить' }).click();
  await expect(section).toContainText('Замещений нет.');
  await away.inbox.visit();
  await away.inbox.open(PROCESS);
  await away.page.getByRole('button', { name: 'Взять в работу' }).click();
  await away.task.shows({ Содержание: 'Записано заместителем' });
});

test('a manager appoints who stands in for one of their people', async ({ people }) => {
  const head = await people.signIn('head');
  await openProfile(head, 'Роман Руководителев');
  await head.page.getByRole('link', { name: 'Софья Сменщикова' }).click();
  await expect(head.page.getByRole('heading', { name: 'Софья Сменщикова', level: 1 })).toBeVisible();
  await appoint(head, 'Светлана Секретарёва', 'Информировать');
  await expect(head.page.getByRole('region', { name: 'Замещение' }).getByRole('listitem')).toContainText(
    'назначил(а) Роман Руководителев',
  );
  const stranger = await people.signIn('officer');
  await stranger.page.goto(new URL(head.page.url()).pathname);
  await expect(stranger.page.getByRole('region', { name: 'Замещение' }).getByRole('listitem')).toBeVisible();
  await expect(stranger.page.getByRole('button', { name: 'Назначить заместителя' })).toHaveCount(0);
});

test('a helper fills in what the responsible one completes; a watcher only sees that it is there', async ({
  people,
  server,
}) => {
  await begin(await bySession(server.url, 'secretary2'));
  const responsible = await people.signIn('secretary2');
  await responsible.inbox.open(PROCESS);
  await responsible.task.at('Карточка обращения');
  await responsible.page.getByRole('button', { name: 'Участники' }).click();
  const dialog = responsible.page.getByRole('dialog', { name: 'Участники' });
  await expect(dialog).toBeVisible();
  expect(await violationsOn(responsible.page)).toEqual([]);
  for (const [name, kind] of [
    ['Роман Руководителев', 'Помощник'],
    ['Олег Ответственный', 'Наблюдатель'],
  ] as const) {
    await dialog.getByRole('combobox', { name: 'Кого добавить' }).fill(name);
    await responsible.page.getByRole('option', { name }).click();
    await dialog.getByRole('radio', { name: kind }).check();
    await dialog.getByRole('button', { name: 'Добавить' }).click();
    await expect(dialog.getByRole('button', { name: `Убрать: ${name}` })).toBeVisible();
  }

  const helper = await people.signIn('head');
  await helper.inbox.show('Участвую');
  await helper.inbox.open(PROCESS);
  await helper.task.at('Карточка обращения');
  await helper.task.fill({ Содержание: 'Записано помощником' });
  await helper.task.isSaved();
  await expect(helper.page.getByRole('button', { name: 'Пауза' })).toHaveCount(0);

  const watcher = await people.signIn('officer');
  await watcher.inbox.show('Участвую');
  await watcher.inbox.open(PROCESS);
  await expect(watcher.page.getByText('Её выполняет Софья Сменщикова')).toBeVisible();
  await expect(watcher.page.getByText('Записано помощником')).toHaveCount(0);

  await responsible.page.reload();
  await responsible.task.shows({ Содержание: 'Записано помощником' });
});
