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
