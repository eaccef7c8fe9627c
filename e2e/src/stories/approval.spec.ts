import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { test } from '../server/fixture.js';

const PROCESS = 'Согласование договора';

test.describe.configure({ mode: 'serial' });

test('an analyst makes a route of two stages as a list, sees it as a diagram, and publishes', async ({ people }) => {
  test.slow();
  const { designer, form, page } = await people.signIn('analyst');
  await designer.create(PROCESS);
  await designer.pick('Кто может начать', 'Секретарь');
  await designer.addBetween('Начало', 'Завершение', 'Задача');
  await designer.rename('Договор');
  await designer.pick('Роль', 'Секретарь');
  await designer.enter('Договор');
  await designer.enter('Форма');
  await form.addText('Предмет', 'Текст');
  await form.require('Предмет');
  await designer.leaveTo(PROCESS);

  await designer.addBetween('Договор', 'Завершение', 'Маршрут согласования');
  const panel = designer.panel();
  for (const name of ['Исполнение', 'Виза', 'Лишний']) {
    await panel.getByRole('button', { name: 'Добавить этап' }).click();
    await designer.field('Название этапа').fill(name);
    await designer.pick('Роль', name === 'Виза' ? 'Руководитель' : 'Ответственный исполнитель');
  }
  await panel.getByRole('button', { name: /^Переместить: Виза/ }).focus();
  await page.keyboard.press('ArrowUp');
  const diagram = panel.getByRole('list', { name: 'Схема маршрута' }).getByRole('listitem');
  await expect(diagram).toHaveText([/^Виза/, /^Исполнение/, /^Лишний/]);
  await panel.getByRole('button', { name: 'Удалить этап «Лишний»' }).click();
  await expect(diagram).toHaveCount(2);
  await designer.undo();
  await expect(diagram).toHaveCount(3);
  await panel.getByRole('button', { name: 'Удалить этап «Лишний»' }).click();
  await panel.getByRole('switch', { name: 'Не запрашивать согласование на последнем этапе' }).check();
  await expect(diagram).toHaveText([/согласны все/, /без согласования/]);
  await designer.pick('Добавить, что видно', 'Предмет');
  await expectAccessible(page);
  await expect(designer.block('Маршрут согласования')).toContainText('Виза → Исполнение');
  await designer.isSaved();
  await designer.publish();
});

test('the head approves with a comment, and at the last stage nobody is asked', async ({ people }) => {
  const secretary = await people.signIn('secretary');
  await secretary.inbox.start(PROCESS);
  await secretary.task.pass('Форма', { Предмет: 'Бумага' });
  await secretary.task.finish();
  await secretary.task.isWritten();

  const head = await people.signIn('head');
  await head.inbox.visit();
  await head.inbox.show('Очередь');
  await head.inbox.open('Виза');
  await head.task.claim();
  await expect(head.page.getByRole('form').getByText('Бумага')).toBeVisible();
  await head.task.fill({ Решение: 'Отклонить' });
  await head.task.next();
  await expect(head.page.getByText('Заполните')).not.toHaveCount(0);
  await head.task.fill({ Решение: 'Согласовать', Комментарий: 'Согласен' });
  await head.task.next();
  await head.task.finish();
  await head.task.isWritten();

  const executor = await people.signIn('officer');
  await executor.inbox.visit();
  await executor.inbox.show('Очередь');
  await executor.inbox.open('Исполнение');
  await executor.task.claim();
  await expect(executor.page.getByRole('radiogroup', { name: 'Решение' })).toHaveCount(0);
  await executor.task.fill({ Комментарий: 'Сделано' });
  await executor.task.next();
  await executor.task.finish();
  await executor.task.isWritten();
});

test('whoever is asked adds a colleague before them: they wait for a word of theirs, and read it on the route', async ({
  people,
}) => {
  test.slow();
  const secretary = await people.signIn('secretary');
  await secretary.inbox.start(PROCESS);
  await secretary.task.pass('Форма', { Предмет: 'Другая бумага' });
  await secretary.task.finish();
  await secretary.task.isWritten();

  const head = await people.signIn('head');
  await head.inbox.show('Очередь');
  await head.inbox.open('Виза');
  await head.task.claim();
  await head.task.at('Виза');
  await head.page.getByRole('button', { name: 'Другие действия' }).click();
  await head.page.getByRole('menuitem', { name: 'Добавить подписывающего…' }).click();
  const dialog = head.page.getByRole('dialog', { name: 'Добавить подписывающего' });
  await dialog.getByRole('combobox', { name: 'Кого спросить' }).fill('Софья Сменщикова');
  await head.page.getByRole('option', { name: 'Софья Сменщикова' }).click();
  await expect(dialog.getByRole('radio', { name: 'До меня' })).toBeChecked();
  await expectAccessible(head.page);
  await dialog.getByRole('button', { name: 'Добавить' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(head.page.getByText('Сначала решает Софья Сменщикова: вы просили об этом.')).toBeVisible();
  const route = head.page.getByRole('region', { name: 'Маршрут согласования' });
  await expect(route).toContainText('Софья Сменщикова: ждём');
  await expectAccessible(head.page);
  await head.task.fill({ Решение: 'Согласовать' });
  await head.task.next();
  await head.task.finish();
  await expect(head.page.getByText('Ожидалось слово того, кого вы попросили подписать раньше вас')).toBeVisible();

  const colleague = await people.signIn('secretary2');
  await colleague.inbox.open('Виза');
  await colleague.task.claim();
  await colleague.task.fill({ Решение: 'Согласовать', Комментарий: 'Не против' });
  await colleague.task.next();
  await colleague.task.finish();
  await colleague.task.isWritten();

  await expect(route).toContainText('Не против');
  await expect(head.page.getByText('Сначала решает Софья Сменщикова')).toHaveCount(0);
  await head.task.finish();
  await head.task.isWritten();
});
