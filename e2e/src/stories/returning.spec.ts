import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { testIn } from '../server/world.js';
import { MEMO, prepareMemo } from '../world/memo.js';

const test = testIn(prepareMemo);

test('a mistake found later sends the case back to where it was made: who gets it reads why, others lose their tasks', async ({
  people,
}) => {
  test.slow();
  const secretary = await people.signIn('secretary');
  await secretary.inbox.start(MEMO);
  await expect(secretary.page.getByRole('button', { name: 'Другие действия' })).toHaveCount(0);
  await secretary.task.pass('Подготовка', { 'Текст записки': 'Купить стулья' });
  await secretary.task.finish();
  await secretary.task.isWritten();
  await secretary.inbox.visit();
  await secretary.inbox.show('Очередь');
  await secretary.inbox.open('Учёт');
  await secretary.task.claim();
  await secretary.task.fill({ 'Куда подшита': 'Дело 12' });
  await secretary.task.isSaved();

  const officer = await people.signIn('officer');
  await officer.inbox.show('Очередь');
  await officer.inbox.open('Проверка');
  await officer.task.claim();
  await officer.task.at('Проверка');
  await officer.page.getByRole('button', { name: 'Другие действия' }).click();
  await officer.page.getByRole('menuitem', { name: 'Вернуть на этап…' }).click();
  const dialog = officer.page.getByRole('dialog', { name: 'Вернуть дело на этап' });
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await expect(dialog.getByRole('radio', { name: 'Подготовка' })).toBeChecked();
  await expect(dialog).toContainText('Кто получит');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Подготовка' })).toContainText('Светлана Секретарёва');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Учёт' })).toContainText('Светлана Секретарёва');
  await expect(dialog).toContainText('Пропадёт незаписанная работа коллег');
  await expectAccessible(officer.page);
  await dialog.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(dialog).toContainText('Напишите, что исправить');
  await dialog.getByRole('textbox', { name: 'Что исправить' }).fill('Не указано, сколько стульев');
  await dialog.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(officer.page.getByText('Дело возвращено: Подготовка')).toBeVisible();

  await secretary.inbox.visit();
  await secretary.inbox.show('Мои');
  await secretary.inbox.open('Подготовка');
  await expect(secretary.page.getByText('Не указано, сколько стульев')).toBeVisible();
  await secretary.task.claim();
  await expect(secretary.page.getByText(/^Возвращено: Олег Ответственный/)).toBeVisible();
  await expectAccessible(secretary.page);
  await secretary.task.pass('Подготовка', { 'Текст записки': 'Купить 12 стульев' });
  await secretary.task.finish();
  await secretary.task.isWritten();
  await secretary.case.open('Купить 12 стульев');
  await expect(
    secretary.case.entries('Дело возвращено на этап', 'Подготовка', 'Не указано, сколько стульев'),
  ).toHaveCount(1);
  await secretary.case.shows({ current: 'Проверка' });
});

test('whoever began a case takes it back; whoever works on it sees so at once, and is told why', async ({ people }) => {
  test.slow();
  const secretary = await people.signIn('secretary');
  await secretary.inbox.start(MEMO);
  await secretary.task.pass('Подготовка', { 'Текст записки': 'Купить столы' });
  await secretary.task.finish();
  await secretary.task.isWritten();
  await secretary.case.open('Купить столы');

  const officer = await people.signIn('officer');
  await officer.inbox.show('Очередь');
  await officer.inbox.open('Купить столы');
  await officer.task.claim();
  await officer.task.fill({ Замечание: 'Дорого' });
  await officer.task.isSaved();

  await secretary.page.getByRole('button', { name: 'Отозвать дело…' }).click();
  const dialog = secretary.page.getByRole('dialog', { name: /^Отозвать дело/ });
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Проверка' })).toContainText('Олег Ответственный');
  await expect(dialog).toContainText('Пропадёт незаписанная работа коллег');
  await expectAccessible(secretary.page);
  await dialog.getByRole('button', { name: 'Отозвать', exact: true }).click();
  await expect(dialog).toContainText('Напишите, почему отзываете');
  await dialog.getByRole('textbox', { name: 'Почему' }).fill('Столы уже есть');
  await dialog.getByRole('button', { name: 'Отозвать', exact: true }).click();
  await secretary.case.is('Отменено');
  await expect(secretary.case.entries('Дело отозвано', 'Столы уже есть')).toHaveCount(1);
  await expect(secretary.page.getByRole('button', { name: 'Отозвать дело…' })).toHaveCount(0);

  await expect(officer.page.getByText('Дело отозвано, задача снята', { exact: true })).toBeVisible();
  await expect(officer.page.getByRole('main').getByText('Столы уже есть').first()).toBeVisible();
  await expectAccessible(officer.page);
  await officer.inbox.visit();
  await officer.inbox.lacks('Купить столы');
  await officer.page.getByRole('button', { name: 'Меня упомянули' }).click();
  await expect(officer.page.getByRole('dialog', { name: 'Меня упомянули' })).toContainText(
    'Дело отозвано, ваша задача снята',
  );
});
