import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import { answerWork, saveWorkerService, sendMessage } from '../graphql/outside.js';
import { test } from '../server/fixture.js';
import type { Person } from '../server/people.js';
import { BUREAU, CHECKING, drawChecking, PAYMENT } from '../world/draw-checking.js';

/** One story in two parts: what is drawn with terms, messages and services runs as time passes. */
test.describe.configure({ mode: 'serial' });

test('a term on a border, a message and a service are drawn by hand and published', async ({ people, server }) => {
  test.slow();
  await saveWorkerService(await bySession(server.url, 'admin'), BUREAU);
  const analyst = await people.signIn('analyst');
  await drawChecking(analyst);
  await analyst.designer.isSaved();
  await analyst.designer.publish();
});

test('the case says what it waits for: a service, a person who is reminded after two hours, a payment', async ({
  people,
  server,
}) => {
  const program = await bySession(server.url, 'integrator');
  const [secretary, head] = [await people.signIn('secretary'), await people.signIn('head')];
  await secretary.inbox.start(CHECKING);
  await secretary.task.pass('Бланк', { 'Номер заявки': 'A-17' });
  await secretary.task.finish();
  await secretary.task.isWritten();
  await secretary.task.openCase();
  await expect(secretary.case.waits('Запрос в бюро')).toContainText('ответа сервиса');
  await secretary.case.shows({ passed: ['Заявка'], current: 'Запрос в бюро' });

  await expect(async () => expect(await answerWork(program, BUREAU, { score: '700' })).toBe(true)).toPass();
  await expect(secretary.case.waits('Запрос в бюро')).toHaveCount(0);
  await expect(secretary.case.waits('Долго нет вывода')).toContainText('наготове');
  await secretary.case.shows({ current: 'Проверка' });
  await expect(secretary.page.getByRole('main')).toContainText('700');

  await hasNothing(head);
  await server.later(1);
  await hasNothing(head);
  await server.later(2);
  await head.inbox.visit();
  await head.inbox.show('Очередь');
  await head.inbox.holds('Поторопить');
  await secretary.page.reload();
  await expect(secretary.case.waits('Долго нет вывода')).toHaveCount(0);
  await secretary.case.shows({ passed: ['Долго нет вывода'], current: 'Поторопить' });

  const wholeCase = secretary.page.url();
  await secretary.inbox.visit();
  await secretary.inbox.show('Очередь');
  await secretary.inbox.open('Проверка');
  await secretary.task.claim();
  await secretary.task.pass('Заключение', { Вывод: 'Заявка в порядке.' });
  await secretary.task.finish();
  await secretary.task.isWritten();
  await secretary.page.goto(wholeCase);
  await expect(secretary.case.waits('Оплата')).toContainText('сообщение «оплачено» с ключом A-17');

  expect(await sendMessage(program, PAYMENT, 'A-16')).toBe('KEPT');
  await secretary.case.is('В работе');
  expect(await sendMessage(program, PAYMENT, 'A-17')).toBe('DELIVERED');
  await expect(secretary.case.waits('Оплата')).toHaveCount(0);
  await secretary.case.is('В работе');

  await head.inbox.open('Поторопить');
  await head.task.claim();
  await head.task.pass('Разговор', { 'О чём договорились': 'Заявка уже проверена.' });
  await head.task.finish();
  await head.task.isWritten();
  await secretary.case.is('Завершено');
});

async function hasNothing({ inbox, page }: Person): Promise<void> {
  await inbox.visit();
  await inbox.show('Очередь');
  await expect(page.getByText('Очередь пуста')).toBeVisible();
}
