import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import type { Person } from '../server/people.js';
import { testIn } from '../server/world.js';

/** P4 as it is shipped: samples 2 and 4 through the screens of the operator. */
const test = testIn(async url => {
  const analyst = await bySession(url, 'analyst');
  await analyst('mutation { installTemplate(input: { key: "credit" }) { __typename } }');
});
test.slow();

const narrow = { viewport: { width: 390, height: 844 } };
const STUB = 'Учебная заглушка: внешней системы здесь нет';

async function writes({ task }: Person): Promise<void> {
  await task.at('Что будет записано');
  await task.finish();
  await task.isWritten();
}

/** A client the bank knows by the passport applies for 150 000 ₽. */
async function applies(officer: Person, passport: string): Promise<void> {
  const { inbox, task } = officer;
  await inbox.start('Кредитная заявка');
  await task.at('Паспорт клиента');
  await expect(officer.page.getByText('Проверки учебные: внешних систем здесь нет.')).toBeVisible();
  await task.pass('Паспорт клиента', { 'Серия и номер паспорта': passport });
  await task.pass('Анкета клиента', {});
  await task.pass('Документы', {});
  await task.pass('Кредит', { Продукт: 'Потребительский', 'Сумма, ₽': '150000', 'Срок, мес.': '24', Цель: 'Ремонт' });
  await task.pass('Работа и доход', {
    ...{ Работодатель: 'ООО «Пример»', Должность: 'Инженер', 'Стаж, мес.': '40' },
    ...{ 'Основной доход, ₽': '120000', 'Платежи по кредитам, ₽ в месяц': '0' },
  });
  await task.pass('Согласия', {
    'Согласие на обработку персональных данных': true,
    'Согласие на запрос в БКИ': true,
  });
  await writes(officer);
}

async function takes({ inbox, task }: Person, title: string): Promise<void> {
  await expect(async () => {
    await inbox.visit();
    await inbox.show('Очередь');
    await expect(inbox.line(title)).toBeVisible({ timeout: 2000 });
  }).toPass();
  await inbox.open(title);
  await task.claim();
}

test('sample 2: 150 000 ₽ is approved by itself, signed, and declined within the four hours', async ({ people }) => {
  const officer = await people.signIn('loans');
  await applies(officer, '4510 123402');
  await takes(officer, 'Подписание договора');
  await officer.task.at('Условия и подпись');
  await expect(officer.page.getByText(STUB)).toHaveCount(4);
  await expectAccessible(officer.page);
  await officer.task.pass('Условия и подпись', { 'Клиент подписал': 'Да' });
  await writes(officer);

  const second = await people.signIn('loans', narrow);
  await takes(second, 'Отказ клиента в период охлаждения');
  await second.task.pass('Клиент отказался от кредита', { 'Почему клиент отказался': 'Передумал.' });
  await writes(second);
  await expect(async () => {
    await officer.page.goto('/cases');
    await expect(officer.page.getByRole('main').getByText('Клиент отказался в период охлаждения')).toBeVisible({
      timeout: 2000,
    });
  }).toPass();
});

test('sample 4: a self-ban is a refusal, and what said so is called a training stub', async ({ people }) => {
  const officer = await people.signIn('loans');
  await applies(officer, '4510 123404');
  await officer.task.openCase();
  await expect(officer.page.getByRole('main').getByText('Отказ банка')).toBeVisible();
  await officer.records.visit('CreditCheck');
  await officer.records.holds('Самозапрет установлен');
  await expect(officer.page.getByText(STUB).first()).toBeVisible();
});
