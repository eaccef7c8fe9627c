import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { expectType, publishProcess } from '../graphql/definitions.js';
import { CalendarsPage } from '../pages/calendars.js';
import { test } from '../server/fixture.js';

test.describe.configure({ mode: 'serial' });

test('an administrator changes a day of the calendar, and makes another calendar', async ({ people }) => {
  test.slow();
  const { page } = await people.signIn('admin');
  const calendars = new CalendarsPage(page);
  await calendars.visit();
  await calendars.turnTo(2026);
  await expect(page.getByText('247 рабочих дней')).toBeVisible();
  const russiaDay = calendars.day('2026-06-12');
  await expect(russiaDay).toHaveAccessibleName(/^пятница, 12 июня 2026 г\., праздник, День России$/);
  await russiaDay.click();
  await expect(russiaDay).toHaveAccessibleName(/короткий день, День России$/);
  await expect(page.getByText('248 рабочих дней')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(calendars.day('2026-06-13')).toHaveAccessibleName(/рабочий выходной$/);
  await calendars.save();
  await expectAccessible(page);
  await page.reload();
  await calendars.turnTo(2026);
  await expect(page.getByText('249 рабочих дней')).toBeVisible();

  await page.getByRole('button', { name: 'Новый календарь' }).click();
  await calendars.field('Название по-русски').fill('Магазин');
  await expect(calendars.field('Ключ')).toHaveValue('magazin');
  for (const day of ['Понедельник', 'Вторник', 'Среда', 'Четверг', 'Пятница']) await calendars.field(day).fill('');
  await calendars.field('Воскресенье').fill('10-14');
  await calendars.save();
  await expect(calendars.field('Календарь')).toHaveValue('Магазин');
  await expect(calendars.field('Воскресенье')).toHaveValue('10:00–14:00');
});

test('the analyst chooses the calendar of a term, and a service from the list', async ({ people, server }) => {
  test.slow();
  const admin = await bySession(server.url, 'admin');
  const { saveService } = await admin<{ saveService: { __typename: string } }>(
    'mutation ($input: SaveServiceInput!) { saveService(input: $input) { __typename ... on Problem { message } } }',
    {
      input: {
        ...{ key: 'bureau', expectedVersion: 0, name: { ru: 'Бюро кредитных историй', en: 'Credit bureau' } },
        document: { kind: 'worker', leaseSeconds: 60 },
      },
    },
  );
  expectType(saveService, 'ServiceSaved');
  const { designer } = await people.signIn('analyst');
  await designer.create('Проверка заявки');
  await designer.addBetween('Начало', 'Завершение', 'Сервис');
  await designer.pick('Сервис', 'Бюро кредитных историй');
  await expect(designer.field('Название')).toHaveValue('Бюро кредитных историй');
  await designer.addBetween('Бюро кредитных историй', 'Завершение', 'Задача');
  await designer.turnOn('выполнить за срок');
  await designer.pick('По какому календарю', 'Магазин');
  await designer.isSaved();
  await designer.page.reload();
  await designer.select('Задача');
  await expect(designer.field('По какому календарю')).toHaveValue('Магазин');
});

test('a term is counted by the calendar that was saved', async ({ server }) => {
  const analyst = await bySession(server.url, 'analyst');
  const node = (id: string, block: string, x: number, settings: object) => ({
    ...{ id, block, blockVersion: 1, name: { ru: id, en: id }, parent: null, position: { x, y: 0 } },
    settings: settings as Record<string, never>,
  });
  const trigger = {
    ...{ on: 'timer', when: 'after', amount: '1', unit: 'workingDays', at: '', times: null },
    calendar: 'magazin',
  };
  const process = await publishProcess(analyst, {
    schemaVersion: 1,
    kind: 'process',
    name: { ru: 'Ждать воскресенья', en: 'Wait for Sunday' },
    starters: ['secretary'],
    card: [],
    nodes: [node('start', 'start', 0, {}), node('wait', 'wait', 200, { trigger }), node('end', 'end', 400, {})],
    edges: [
      { id: 'a', from: 'start', to: 'wait' },
      { id: 'b', from: 'wait', to: 'end' },
    ],
  });
  const secretary = await bySession(server.url, 'secretary');
  const { startProcess } = await secretary<{
    startProcess: { __typename: string; case: { waits: { due: string }[] } };
  }>(
    'mutation ($input: StartProcessInput!) { startProcess(input: $input) { __typename ... on ProcessStarted { case { waits { due } } } ... on Problem { message } } }',
    { input: { processId: process } },
  );
  expectType(startProcess, 'ProcessStarted');
  const due = new Date(startProcess.case.waits[0]?.due ?? '');
  // The end of a Sunday by Moscow's clocks, the only day this calendar works.
  expect([due.getUTCDay(), due.toISOString().slice(11)]).toEqual([0, '20:59:59.999Z']);
});
