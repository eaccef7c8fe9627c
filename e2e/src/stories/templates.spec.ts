import { expect } from '@playwright/test';
import { test } from '../server/fixture.js';

/** The page of templates: installed by a click, gone by another while nobody has worked with it. */
test('an analyst installs the appeals of citizens, and an appeal is registered; the other template comes and goes', async ({
  people,
}) => {
  test.slow();
  const { page } = await people.signIn('analyst');
  await page.goto('/processes/templates');
  const gold = page.getByRole('region', { name: 'Обслуживание держателя золотой карты' });
  await gold.getByRole('button', { name: 'Установить' }).click();
  await expect(gold.getByText(/^Установлен \d/)).toBeVisible();
  await gold.getByRole('button', { name: 'Убрать' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Убрать' }).click();
  await expect(gold.getByRole('button', { name: 'Установить' })).toBeVisible();

  const appeals = page.getByRole('region', { name: 'Обращения граждан' });
  await appeals.getByRole('button', { name: 'Установить' }).click();
  await expect(appeals.getByText(/^Установлен \d/)).toBeVisible();

  const { inbox, task } = await people.signIn('secretary');
  await inbox.start('Обращение гражданина');
  await task.pass('Карточка обращения', {
    'Канал поступления': 'Лично',
    'Вид обращения': 'Жалоба',
    Тематика: 'ЖКХ',
    'Форма ответа': 'Электронно',
    Содержание: 'Во дворе третий день нет света.',
  });
  await task.pass('Заявитель', { Фамилия: 'Кузнецов', Имя: 'Петр', Email: 'petr@example.ru' });
  await task.pass('Найти по имени', { select: 'Кузнецов' });
  await task.pass('Назначить ответственного', { Ответственный: 'Олег', 'Нужен ещё соисполнитель': 'Нет' });
  await task.at('Что будет записано');
  await task.finish();
  await task.isWritten();

  const officer = await people.signIn('officer');
  await officer.inbox.open('Кузнецов');
  await officer.task.claim();
  await officer.task.pass('Можно рассматривать?', { Решение: 'Рассмотреть' });
  await officer.task.at('Что будет записано');
  await officer.task.finish();
  await officer.task.isWritten();
});
