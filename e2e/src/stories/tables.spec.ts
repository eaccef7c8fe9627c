import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { publishProcess, saveEntity } from '../graphql/definitions.js';
import { test } from '../server/fixture.js';
import { planning, ticket, workOrder } from '../world/orders.js';

test('an analyst sets the columns of a table of work orders and tries it', async ({ people, server }) => {
  test.slow();
  const analyst = await bySession(server.url, 'analyst');
  await saveEntity(analyst, ticket);
  await saveEntity(analyst, workOrder);
  const process = await publishProcess(analyst, planning);

  const { page, designer } = await people.signIn('analyst');
  await page.goto(`/processes/${process}`);
  await designer.enter('Распланировать');
  await designer.enter('Наряды');
  await page
    .getByRole('region', { name: 'Форма' })
    .getByRole('button', { name: /^Наряд запись: Заявка/ })
    .click();
  await expect(page.getByRole('region', { name: 'Столбцы' })).toBeVisible();
  await expectAccessible(page);
  await page.getByText('Попробовать', { exact: true }).click();
  await page.getByRole('button', { name: 'Добавить строку' }).click();
  await expect(page.getByRole('row', { name: 'Строка 1' }).getByLabel('Работа')).toBeFocused();
  await expectAccessible(page);
});
