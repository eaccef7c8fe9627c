import { complaint, complaintEntities } from '@marshrut/testing';
import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { createProcess, saveEntity } from '../graphql/definitions.js';
import { BenchPage } from '../pages/bench.js';
import { testIn } from '../server/world.js';

const test = testIn(async url => {
  const analyst = await bySession(url, 'analyst');
  for (const entity of [...complaintEntities].reverse()) await saveEntity(analyst, entity);
  return createProcess(analyst, complaint);
});

test('an analyst tries a draft to its end: forms of two people, a service that fails, a term that comes, and nothing is written', async ({
  people,
  world,
}) => {
  const { page, designer } = await people.signIn('analyst');
  await page.goto(`/processes/${world.id}`);
  const asked: string[] = [];
  page.on('request', request => {
    const body = request.postData() ?? '';
    if (body.includes('mutation')) asked.push(body);
  });
  const bench = new BenchPage(page);
  await bench.open();
  await expect(bench.panel()).toContainText('ничего не записывается');
  await expectAccessible(page);
  await bench.begin();

  await bench.sees('Суть');
  await expect(designer.block('Регистрация').getByRole('img', { name: 'сейчас здесь' })).toBeVisible();
  await bench.press('Далее');
  await expect(bench.panel().getByRole('alert')).toContainText('Тема');
  await bench.fill('Тема', 'Списали дважды');
  await bench.panel().getByRole('checkbox', { name: 'Мошенничество' }).check();
  await bench.press('Далее');
  await bench.sees('Что будет записано');
  await expect(bench.panel()).toContainText('Списали дважды');
  await expectAccessible(page);
  await bench.press('Готово');

  await expect(bench.panel()).toContainText('Настоящий сервис не вызывается');
  await bench.press('Ошибка…');
  await bench.fill('Код ошибки', 'DOWN');
  await bench.press('Ответить ошибкой');
  await expect(bench.panel()).toContainText('Дело ждёт сообщения');
  await bench.press('Перевести время');

  await bench.sees('Проект ответа');
  await bench.fill('Компенсация', '100');
  await bench.press('Далее');
  await bench.press('Готово');
  await expect(bench.panel()).toContainText('Дело завершено: «Отвечено»');

  await bench.tab(/^Пути/);
  await expect(bench.panel().getByRole('region', { name: 'Мошенничество?' })).toContainText('Нетещё нет');
  await bench.tab('Запись');
  await expect(bench.panel()).toContainText('Ж-004');
  await expectAccessible(page);
  expect(asked).toEqual([]);
});
