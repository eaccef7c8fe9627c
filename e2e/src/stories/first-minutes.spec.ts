import { expect } from '@playwright/test';
import { choose, labelled } from '../pages/field.js';
import { test } from '../server/fixture.js';

/** An empty canvas is the hardest place: three answers draw what can be published at once. */
test('three answers make a process that people work on a minute later', async ({ people }) => {
  const { page, designer } = await people.signIn('analyst');
  await page.goto('/processes');
  await page.getByRole('button', { name: 'Новый процесс' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Новый процесс' });
  await labelled(dialog, 'Название').fill('Заявка на отпуск');
  await choose(labelled(dialog, 'Кто начинает?'), 'Секретарь');
  await labelled(dialog, 'Что решается?').fill('Отпустить сотрудника?');
  await choose(labelled(dialog, 'Кто решает?'), 'Руководитель');
  await labelled(dialog, 'Чем может кончиться?').fill('Отпущен, Перенесён, Отказано');
  await dialog.getByRole('button', { name: 'Создать' }).click();
  await expect(designer.block('Заполнить заявку')).toBeVisible();
  await expect(page.getByText('Проблем нет')).toBeVisible();
  await designer.publish();

  const secretary = await people.signIn('secretary');
  await secretary.inbox.start('Заявка на отпуск');
  await secretary.task.pass('Заявка', { Заявка: 'Две недели в июле' });
  await secretary.task.at('Что будет записано');
  await secretary.task.finish();
  await secretary.task.isWritten();

  const head = await people.signIn('head');
  await head.inbox.show('Очередь');
  await head.inbox.open('Отпустить сотрудника?');
  await head.task.claim();
  await expect(head.page.getByRole('main').getByText('Две недели в июле')).toBeVisible();
  await head.task.pass('Решение', { 'Отпустить сотрудника?': 'Перенесён' });
  await head.task.finish();
  await head.task.isWritten();
  await head.task.openCase();
  await expect(head.page.getByText('Перенесён').first()).toBeVisible();
});
