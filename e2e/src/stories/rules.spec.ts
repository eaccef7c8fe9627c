import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { test } from '../server/fixture.js';

const PROCESS = 'Скоринг заявки';

test.describe.configure({ mode: 'serial' });

test('an analyst fills a decision table by hand, sees what is wrong with it, and publishes', async ({ people }) => {
  test.slow();
  const { designer, form, rules, page } = await people.signIn('analyst');
  await designer.create(PROCESS);
  await designer.pick('Кто может начать', 'Секретарь');
  await designer.addBetween('Начало', 'Завершение', 'Задача');
  await designer.rename('Заявка');
  await designer.pick('Роль', 'Секретарь');
  await designer.enter('Заявка');
  await designer.enter('Форма');
  await form.addText('Балл', 'Целое число');
  await form.addText('Сумма', 'Деньги, ₽');
  await form.require('Балл', 'Сумма');
  await form.addChoice('Решение', ['Отказ', 'Проверка', 'Одобрение']);
  await form.remove('Решение');
  await designer.leaveTo(PROCESS);
  await designer.addBetween('Заявка', 'Завершение', 'Таблица решений');
  await designer.rename('Скоринг');
  await designer.addBetween('Скоринг', 'Завершение', 'Задача');
  await designer.rename('Выдача');
  await designer.pick('Роль', 'Секретарь');
  await designer.enter('Выдача');
  await designer.enter('Форма');
  await form.take('Решение');
  await form.setMode('Решение', 'Чтение');
  await designer.leaveTo(PROCESS);

  await designer.enter('Скоринг');
  await rules.ask('Балл');
  await rules.ask('Сумма');
  await rules.answerInto('Решение');
  await rules.say(1, 'Балл', 'меньше', '500');
  await rules.answer(1, 'Решение', 'Отказ');
  await page.keyboard.press('Control+Enter');
  await rules.say(2, 'Балл', 'от … до …', '500', '700');
  await rules.answer(2, 'Решение', 'Проверка');
  await page.getByRole('button', { name: 'Добавить строку' }).click();
  await rules.say(3, 'Сумма', 'не больше', '300000');
  await rules.answer(3, 'Решение', 'Одобрение');
  await expect(await rules.cell(2, 'Балл')).toHaveText('от 500 до 700');
  await expect(await rules.cell(3, 'Балл')).toHaveText('любое');

  await expect(rules.findings()).toContainText('нет при Балл = 701');
  await rules.otherwise('Решение', 'Проверка');
  await expect(rules.findings()).toHaveCount(0);
  await expect(await rules.tries({ Балл: '710', Сумма: '300000' })).toContainText(
    'Отвечает строка 3. Решение: Одобрение',
  );
  await expect(await rules.tries({ Сумма: '300001' })).toContainText('отвечает «Иначе». Решение: Проверка');

  await (await rules.cell(3, 'Сумма')).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(await rules.cell(1, 'Сумма')).toHaveText('не больше 300 000 ₽');
  await expect(await rules.cell(1, 'Сумма')).toBeFocused();
  await expect(rules.rows()).toHaveCount(3);
  await page.keyboard.press('Delete');
  const problems = await designer.problems();
  await problems.filter({ hasText: 'правило 1 всегда опережает правило 2' }).click();
  await expect(rules.grid().getByRole('button', { name: /^Строка 2/ })).toBeFocused();
  for (let edits = 0; edits < 3; edits++) await designer.undo();
  await expect(await rules.cell(3, 'Сумма')).toHaveText('не больше 300 000 ₽');
  await expectAccessible(page);
  await designer.isSaved();
  await page.reload();
  await expect(designer.block('Скоринг')).toContainText('3 строки');
  await designer.publish();
});

test('a case goes through the table, and its answer appears', async ({ people }) => {
  const { inbox, task, page } = await people.signIn('secretary');
  await inbox.start(PROCESS);
  await task.pass('Форма', { Балл: '710', Сумма: '250000' });
  await task.finish();
  await inbox.visit();
  await inbox.show('Очередь');
  await inbox.open(PROCESS);
  await task.claim();
  await expect(page.getByText('Одобрение')).toBeVisible();
});
