import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import type { Person } from '../server/people.js';
import { testIn } from '../server/world.js';

/** P2 as it is shipped: a claim from the Bank of Russia, through both lines and the head to the copy and the rating. */
const test = testIn(async url => {
  const analyst = await bySession(url, 'analyst');
  await analyst('mutation { installTemplate(input: { key: "complaints" }) { __typename } }');
});
test.slow();

async function writes({ task }: Person): Promise<void> {
  await task.at('Что будет записано');
  await task.finish();
  await task.isWritten();
}

async function takes({ inbox, task }: Person, name: string): Promise<void> {
  await expect(async () => {
    await inbox.visit();
    await inbox.show('Очередь');
    await expect(inbox.line(name)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await inbox.open(name);
  await task.claim();
}

test('a claim from the Bank of Russia goes to both lines, the lawyer, the head and back to the regulator', async ({
  people,
}) => {
  const operator = await people.signIn('callcentre');
  await operator.inbox.start('Жалоба клиента');
  await operator.task.pass('Кто обращается', { 'Телефон клиента': '9163001122' });
  await operator.task.pass('Найти клиента', { select: 'Соколова' });
  await operator.task.pass('Данные клиента', {});
  await operator.task.at('Обращение');
  await operator.task.fill({ Канал: 'Банк России' });
  await operator.task.pass('Обращение', {
    ...{ 'Номер обращения ЦБ': 'ЦБ-77', 'Тип обращения': 'Претензия', Продукт: 'Карта', 'Сумма спора, ₽': '12000' },
    ...{ 'Суть обращения': 'Списали комиссию дважды.', 'Решить на первой линии': 'Нет' },
  });
  await writes(operator);

  const claims = await people.signIn('claims');
  await takes(claims, 'Классификация');
  await claims.task.pass('Тема жалобы', { Тема: 'Комиссия' });
  await writes(claims);

  const expert = await people.signIn('bankexpert', { viewport: { width: 390, height: 844 } });
  await takes(expert, 'Экспертиза');
  await expert.task.pass('Заключение эксперта', { 'Заключение эксперта': 'Ошибка тарифа.', 'Нужны документы': 'Нет' });
  await writes(expert);

  await takes(claims, 'Проект ответа');
  await claims.task.pass('Ответ', {
    ...{ Ответ: 'Вернём деньги.', Решение: 'Удовлетворено', 'Компенсация, ₽': '12000', Причина: 'Система' },
  });
  await writes(claims);

  const lawyer = await people.signIn('lawyer');
  await takes(lawyer, 'Виза юриста');
  await lawyer.task.pass('Виза', { Виза: 'Согласовать' });
  await writes(lawyer);

  const head = await people.signIn('head');
  await takes(head, 'Решение руководителя');
  await head.task.pass('Компенсация', { 'Решение руководителя': 'Согласовать' });
  await writes(head);

  await takes(claims, 'Копия регулятору');
  await claims.task.pass('Отправьте копию ответа', {});
  await writes(claims);

  await takes(operator, 'Оценка клиента');
  await operator.task.pass('Как клиент оценил ответ', { Оценка: '5' });
  await writes(operator);
  await operator.page.goto('/cases');
  await expect(operator.page.getByRole('main').getByText('Ответ дан').first()).toBeVisible();
});
