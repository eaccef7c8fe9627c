import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import { test } from '../server/fixture.js';
import { PROCESS } from '../world/appeals.js';
import { entities } from '../world/appeals-by-hand.js';
import { drawAppeals, drawRoute } from '../world/draw-appeals.js';
import { people as citizens, spoiled, spreadsheet } from '../world/people-file.js';

/** One story in three parts: what is defined is drawn with, and what is drawn runs. */
test.describe.configure({ mode: 'serial' });

test('entities are defined by hand and people come from a spreadsheet, all or none', async ({ people }) => {
  const analyst = await people.signIn('analyst');
  for (const entity of entities) await analyst.entity.define(entity);

  await analyst.import.visit('Person');
  await analyst.import.choose(await spreadsheet(spoiled));
  await expect(analyst.import.refusal(3)).toContainText('Фамилия');
  await expect(analyst.import.refusal(5)).toContainText('Дата рождения');
  await analyst.records.visit('Person');
  await analyst.records.isEmpty();

  await analyst.import.visit('Person');
  await analyst.import.choose(await spreadsheet(citizens));
  await expect(analyst.page.getByText('300 строк')).toBeVisible();
  await analyst.import.load();
  await analyst.records.visit('Person');
  await expect(analyst.page.getByText('из 300')).toBeVisible();
  await analyst.records.search('петр кузнецов');
  await analyst.records.holds('Кузнецов');
  await analyst.records.search('римский-корсаков');
  await analyst.records.holds('Римский-Корсаков');
});

test('the process is drawn by hand, published, and the same picture is there after a reload', async ({ people }) => {
  test.slow();
  const analyst = await people.signIn('analyst');
  const { designer, page } = analyst;
  await drawRoute(analyst);

  await designer.bin('Ответ');
  await expect(designer.block('Ответ')).toHaveCount(0);
  await designer.undo();
  await expect(designer.block('Ответ')).toBeVisible();
  await designer.redo();
  await expect(designer.block('Ответ')).toHaveCount(0);
  await designer.undo();
  const problems = await designer.problems();
  await problems.filter({ hasText: 'Ответ' }).filter({ hasText: 'роль' }).click();
  await expect(designer.field('Название')).toHaveValue('Ответ');
  await expect(designer.field('Кто выполняет')).toBeFocused();
  await page.getByRole('button', { name: 'Опубликовать' }).click();
  await expect(page.getByRole('dialog', { name: 'Пока опубликовать нельзя' })).toBeVisible();
  await page.keyboard.press('Escape');

  await drawAppeals(analyst);
  await designer.move('Подписание', { x: 32, y: 64 });
  await designer.isSaved();
  const route = await designer.picture();
  await designer.publish();
  await page.reload();
  await expect(designer.block('Подписание')).toBeVisible();
  expect(await designer.picture()).toEqual(route);
  await expect(page.getByText('опубликована версия 1')).toBeVisible();
});

test('the very process that was drawn runs: Орлова comes twice, «Нет» and then «Да»', async ({ people, server }) => {
  const [secretary, officer, head] = [
    await people.signIn('secretary'),
    await people.signIn('officer'),
    await people.signIn('head'),
  ];
  await begin();
  await secretary.task.pass('Найти гражданина', { select: null });
  await secretary.task.pass('Новое личное дело', { Телефон: '9160001122' });
  await finish();
  await expect(secretary.task.changes('Личное дело')).toContainText('ЛД-2026-00001');

  await begin();
  await secretary.task.pass('Найти гражданина', { select: 'Орлова Марина' });
  await finish();
  await expect(secretary.task.changes('Гражданин')).toHaveCount(0);
  await expect(secretary.task.changes('Обращение')).toContainText('ОБ-2026-00002');

  await officer.inbox.visit();
  await officer.inbox.open('Орлова Марина');
  await officer.task.claim();
  await officer.task.pass('Подготовка ответа', { Ответ: 'Свет починят завтра.' });
  await officer.task.finish();
  await officer.task.isWritten();
  await head.inbox.visit();
  await head.inbox.show('Очередь');
  await head.inbox.open('Орлова Марина');
  await head.task.claim();
  await head.task.pass('Решение руководителя', { Решение: 'Подписать' });
  await head.task.finish();
  await head.task.isWritten();
  const asked = await bySession(server.url, 'head');
  const typed = await asked(
    '{ appeals(filter: { isSigned: { eq: true } }, first: 5) { edges { node { person { lastName } } } } }',
  );
  expect(typed).toEqual({ appeals: { edges: [{ node: { person: { lastName: 'Орлова' } } }] } });

  async function begin(): Promise<void> {
    await secretary.inbox.start(PROCESS);
    await secretary.task.pass('Карточка обращения', {
      'Вид обращения': 'Заявление',
      Фамилия: 'Орлова',
      Имя: 'Марина',
      Содержание: 'Прошу поставить фонарь у дома.',
    });
  }

  async function finish(): Promise<void> {
    await secretary.task.pass('Назначить ответственного', { Ответственный: 'Олег' });
    await secretary.task.finish();
    await secretary.task.isWritten();
  }
});
