import { expect } from '@playwright/test';
import { test } from '../server/fixture.js';

test.use({ environment: { MARSHRUT_DEMO: '0' } });

test('a new server makes its administrator once, and never again', async ({ page, request }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Первый запуск' })).toBeVisible();
  await page.getByLabel('Фамилия, имя, отчество').fill('Ада Админова');
  await page.getByLabel('Имя пользователя').fill('ada');
  await page.getByLabel('Пароль', { exact: true }).fill('short');
  await page.getByRole('button', { name: 'Создать администратора' }).click();
  await expect(page.getByLabel('Пароль', { exact: true })).toHaveAccessibleDescription(/Не короче 8 знаков/);
  await page.getByLabel('Пароль', { exact: true }).fill('a long password');
  await page.getByRole('button', { name: 'Создать администратора' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Ада Админова' })).toBeVisible();

  const again = await request.post('/setup', { data: { name: 'Ева', login: 'eve', password: 'a long password' } });
  expect(again.status()).toBe(410);
  await page.context().clearCookies();
  await page.goto('/setup');
  await expect(page.getByRole('heading', { name: 'Вход' })).toBeVisible();
});
