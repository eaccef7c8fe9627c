import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { publishProcess, saveEntity } from '../graphql/definitions.js';
import { FormBuilderPage } from '../pages/form-builder.js';
import { InboxPage } from '../pages/inbox.js';
import { test } from '../server/fixture.js';
import { COUNTED, joining, member } from '../world/counted.js';

test('an analyst lets a field be counted from several of a list, an operator sees it counted while choosing', async ({
  people,
  server,
}) => {
  test.slow();
  const caller = await bySession(server.url, 'analyst');
  await saveEntity(caller, member);
  const process = await publishProcess(caller, joining);

  const analyst = await people.signIn('analyst');
  await analyst.page.goto(`/processes/${process}`);
  await analyst.designer.enter('Принять участника');
  await analyst.designer.enter('Участник и взнос');
  const builder = new FormBuilderPage(analyst.page);
  await builder.setMode('Взнос', 'Расчёт');
  const formula = builder.panel().getByLabel('Как считать');
  await formula.fill('fee + 1');
  await expect(analyst.page.getByRole('button', { name: /^1 (проблема|ошибка)/ })).toBeVisible();
  await formula.fill('count(channels) * price');
  await expect(builder.panel().getByText('сколько(Как уведомлять) × Цена письма')).toBeVisible();
  await expectAccessible(analyst.page);
  await analyst.page.getByText('Попробовать', { exact: true }).click();
  const tried = analyst.page.getByRole('group', { name: 'Как уведомлять' });
  await tried.getByRole('checkbox', { name: 'Почта' }).check();
  await analyst.page.getByLabel('Цена письма').fill('12,50');
  await expect(analyst.page.getByText('12,50 ₽')).toBeVisible();
  await analyst.designer.publish();

  const { page, task } = await people.signIn('secretary');
  const inbox = new InboxPage(page);
  await inbox.visit();
  await inbox.start(COUNTED);
  await task.at('Участник и взнос');
  await task.fill({ Имя: 'Орлова Марина', 'Цена письма': '33,35' });
  const ways = page.getByRole('group', { name: 'Как уведомлять' });
  await expect(ways.getByRole('checkbox')).toHaveCount(3);
  await ways.getByRole('checkbox', { name: 'Портал' }).check();
  await expect(page.getByText('33,35 ₽')).toBeVisible();
  await ways.getByRole('checkbox', { name: 'Почта' }).check();
  await ways.getByRole('checkbox', { name: 'Телефон' }).check();
  await expect(page.getByText('100,05 ₽')).toBeVisible();
  await page.getByRole('button', { name: 'Как посчитано: Взнос' }).press('Enter');
  const how = page.getByRole('dialog', { name: 'Как посчитано: Взнос' });
  await expect(how).toContainText('Взнос = сколько(Как уведомлять) × Цена письма');
  await expect(how).toContainText('33,35 ₽');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(how).toHaveCount(0);
  await task.next();
  await task.at('Что будет записано');
  await expect(task.changes('Участник')).toContainText('Почта, Телефон, Портал');
  await expect(task.changes('Участник')).toContainText('100,05 ₽');
  await task.finish();
  await task.isWritten();

  await page.goto('/data/Member');
  await page.getByRole('link', { name: 'Орлова Марина' }).click();
  await expect(
    page.getByRole('group', { name: 'Как уведомлять' }).getByRole('checkbox', { name: 'Портал' }),
  ).toBeChecked();
  await expectAccessible(page);
});
