import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import type { Person } from '../server/people.js';
import { testIn } from '../server/world.js';

/** P3 as it is shipped: a ticket through two contractors to its end, and the workplace of a contractor. */
const test = testIn(async url => {
  const analyst = await bySession(url, 'analyst');
  await analyst('mutation { installTemplate(input: { key: "support" }) { __typename } }');
});
test.slow();

const narrow = { viewport: { width: 390, height: 844 } };

async function writes({ task }: Person): Promise<void> {
  await task.at('Что будет записано');
  await task.finish();
  await task.isWritten();
}

async function orders(engineer: Person, contractor: string, told = 'Нет связи'): Promise<void> {
  await engineer.inbox.visit();
  await engineer.inbox.open('Нет связи');
  await engineer.task.claim();
  await engineer.task.at('Наряд подрядчику');
  await expect(engineer.page.getByRole('form').getByText(told).first()).toBeVisible();
  await engineer.task.pass('Наряд подрядчику', {
    Подрядчик: contractor,
    'Что сделать': 'Починить кабель в серверной',
    'Стоимость, ₽': '9000',
  });
  await writes(engineer);
}

test('a ticket goes through two contractors; each sees their own order and nothing of the other one', async ({
  people,
}) => {
  const applicant = await people.signIn('applicant');
  await applicant.inbox.start('Заявка в поддержку');
  await applicant.task.pass('Организация', { Организация: 'Администрация Берёзовского сельского поселения Заречного' });
  await applicant.task.pass('Что случилось', {
    Направление: 'Информационная система',
    Тема: 'Нет связи',
    Описание: 'С утра ни один компьютер не выходит в сеть.',
  });
  await applicant.task.pass('Как с вами связаться', { Телефон: '9160001122' });
  await writes(applicant);

  const dispatcher = await people.signIn('dispatcher');
  await dispatcher.inbox.visit();
  await dispatcher.inbox.show('Очередь');
  await dispatcher.inbox.open('Нет связи');
  await dispatcher.task.claim();
  await dispatcher.task.pass('Диспетчер: виза', {
    ...{ Тип: 'Инцидент', Приоритет: 'Высокий', 'Кто решает': 'Подрядчик', Ответственный: 'Степан' },
    Решение: 'Согласовать',
  });
  await writes(dispatcher);

  const engineer = await people.signIn('engineer');
  await orders(engineer, 'ИП Подрядчиков');

  const first = await people.signIn('contractor');
  const { page } = first;
  await first.inbox.holds('Новый наряд');
  const menu = page.getByRole('navigation', { name: 'Разделы' });
  await expect(menu.getByRole('link')).toHaveText(['Входящие', 'Дела', 'Данные']);
  await expect(page.getByRole('button', { name: 'Начать' })).toHaveCount(0);
  await expect(page.getByText('Очередь')).toHaveCount(0);
  await expectAccessible(page);
  await first.inbox.open('Новый наряд');
  await first.task.claim();
  await first.task.pass('Возьмёте наряд?', { 'Ответ подрядчика': 'Отказаться', 'Причина отказа': 'Нет людей.' });
  await writes(first);

  await expect(async () => {
    await engineer.inbox.visit();
    await expect(engineer.inbox.line('Нет связи')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await orders(engineer, 'Сеть и связь', 'Нет людей.');

  const second = await people.signIn('contractor2', narrow);
  await second.inbox.open('Новый наряд');
  await second.task.claim();
  await second.task.pass('Возьмёте наряд?', { 'Ответ подрядчика': 'Принять' });
  await writes(second);
  await second.inbox.visit();
  await second.inbox.open('Работы и отчёт');
  await second.task.claim();
  await second.task.pass('Отчёт о работах', { 'Результат работ': 'Кабель спаяли.' });
  await writes(second);

  await second.records.visit('WorkOrder');
  await second.records.holds('НР-');
  await expect(second.page.getByText('Отказ')).toHaveCount(0);
  await second.page.goto('/data/Ticket');
  await expect(second.page.getByText('Нет связи')).toHaveCount(0);
  await first.page.goto('/cases');
  await expect(first.page.getByRole('main').getByText(/^НР-/)).toHaveCount(1);

  await engineer.inbox.visit();
  await engineer.inbox.open('Приёмка работ');
  await engineer.task.claim();
  await engineer.task.pass('Принять работы?', { Приёмка: 'Принять' });
  await writes(engineer);

  await expect(async () => {
    await applicant.inbox.visit();
    await expect(applicant.inbox.line('Подтверждение')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await applicant.inbox.open('Подтверждение');
  await applicant.task.claim();
  await applicant.task.pass('Проверьте результат', { 'Проблема решена': 'Да', Оценка: '5' });
  await writes(applicant);
  await applicant.page.goto('/cases');
  await expect(applicant.page.getByRole('main').getByText('Заявка решена')).toBeVisible();
});
