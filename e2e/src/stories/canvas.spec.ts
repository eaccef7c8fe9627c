import { expect } from '@playwright/test';
import { test } from '../server/fixture.js';

/** The hand that draws: blocks in line, blocks grouped, commands found by words. */
test.describe.configure({ mode: 'serial' });

test('blocks are put in a row, grouped into a subprocess, and back by undo', async ({ people }) => {
  const { designer, page } = await people.signIn('analyst');
  await designer.create('Выдача справки');
  await designer.addBetween('Начало', 'Завершение', 'Задача');
  await designer.rename('Приём запроса');
  await designer.addBetween('Приём запроса', 'Завершение', 'Задача');
  await designer.rename('Подготовка справки');
  await designer.move('Подготовка справки', { x: 0, y: 100 });
  expect(await designer.portOf('Подготовка справки')).not.toBe(await designer.portOf('Приём запроса'));

  await page.keyboard.press('Control+KeyA');
  const grouping = designer.panel().getByRole('button', { name: 'Собрать в подпроцесс' });
  await expect(grouping).toBeDisabled();
  await expect(designer.panel()).toContainText('остаются снаружи');

  await designer.select('Приём запроса');
  await designer.alsoSelect('Подготовка справки');
  await designer.panel().getByRole('button', { name: 'Поставить в ряд' }).click();
  await expect(async () =>
    expect(await designer.portOf('Подготовка справки')).toBe(await designer.portOf('Приём запроса')),
  ).toPass();

  await grouping.click();
  await expect(designer.block('Подготовка справки')).toHaveCount(0);
  await designer.rename('Работа со справкой');
  await designer.enter('Работа со справкой');
  await expect(designer.block('Приём запроса')).toBeVisible();
  await expect(designer.block('Подготовка справки')).toBeVisible();
  await designer.leaveTo('Выдача справки');
  await designer.undo();
  await designer.undo();
  await expect(designer.block('Приём запроса')).toBeVisible();
  await expect(designer.block('Подготовка справки')).toBeVisible();
});

test('what is to be done is said in words: a block to add, a block to go to, a command', async ({ people }) => {
  const { designer, page } = await people.signIn('analyst');
  await designer.open('Выдача справки');
  await designer.select('Приём запроса');
  await designer.command('таймер', 'Ожидание');
  await expect(designer.block('Ожидание')).toBeVisible();

  await designer.command('завершение', 'Завершение');
  await expect(designer.field('Название')).toHaveValue('Завершение');

  await designer.command('назад', 'Отменить');
  await expect(designer.block('Ожидание')).toHaveCount(0);

  await page.keyboard.press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toContainText('Собрать выбранное в подпроцесс');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeHidden();
});
