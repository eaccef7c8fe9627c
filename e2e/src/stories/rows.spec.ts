import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { publishProcess, saveEntity } from '../graphql/definitions.js';
import { createRecord, recordsOf } from '../graphql/records.js';
import { Work } from '../graphql/work.js';
import { test } from '../server/fixture.js';
import { planning, ticket, workOrder } from '../world/orders.js';

test('work orders of a ticket are added, changed and removed in a table, and written with the task', async ({
  people,
  server,
}) => {
  test.slow();
  const [analyst, ask] = [await bySession(server.url, 'analyst'), await bySession(server.url, 'secretary')];
  await saveEntity(analyst, ticket);
  await saveEntity(analyst, workOrder);
  const process = await publishProcess(analyst, planning);
  const lift = await createRecord(ask, 'Ticket', { topic: 'Лифт' });
  await createRecord(ask, 'WorkOrder', { ticket: lift, work: 'Двери', hours: 1 });
  await createRecord(ask, 'WorkOrder', { ticket: lift, work: 'Мотор', hours: 2 });
  const { task: id } = await new Work(ask).start(process, { ticket: lift });

  const { page, task } = await people.signIn('secretary');
  await page.goto(`/inbox/${id}`);
  await task.at('Наряды');
  const rows = page.getByRole('row', { name: /^Строка/ });
  await expect(rows).toHaveCount(2);
  await rows.nth(0).getByLabel('Часы').fill('5');
  await page.getByRole('button', { name: 'Удалить строку 2' }).click();
  await expect(page.getByText('Строка 2 удалена.')).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть строку' }).click();
  await expect(rows.nth(1).getByLabel('Работа')).toHaveValue('Мотор');
  await page.getByRole('button', { name: 'Удалить строку 2' }).click();
  await page.getByRole('button', { name: 'Добавить строку' }).click();
  await expect(rows.nth(2).getByLabel('Работа')).toBeFocused();
  await page.keyboard.type('Трос');
  await expectAccessible(page);
  await task.isSaved();
  await page.reload();
  await task.at('Наряды');
  await expect(rows.nth(2).getByLabel('Работа')).toHaveValue('Трос');
  await expect(page.getByText('Строка 2 удалена.')).toBeVisible();

  await task.next();
  await task.at('Что будет записано');
  expect((await recordsOf(ask, 'WorkOrder')).map(({ title }) => title).sort()).toEqual(['Двери', 'Мотор']);
  await task.finish();
  await task.isWritten();
  const written = await recordsOf(ask, 'WorkOrder');
  expect(written.map(({ values }) => `${values.work} ${values.hours}`).sort()).toEqual(['Двери 5', 'Трос null']);
});
