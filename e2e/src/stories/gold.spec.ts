import { expect } from '@playwright/test';
import { test } from '../server/fixture.js';

/** P5 as it is shipped: installed on the page of templates; two operators, one of whom sees nothing before «Готово». */
test('a limit is raised and the other card blocked: the colleague sees both after «Готово», and neither before', async ({
  people,
}) => {
  test.slow();
  const analyst = await people.signIn('analyst');
  await analyst.page.goto('/processes/templates');
  const template = analyst.page.getByRole('region', { name: 'Обслуживание держателя золотой карты' });
  await template.getByRole('button', { name: 'Установить' }).click();
  await expect(template.getByText(/^Установлен \d/)).toBeVisible();

  const operator = await people.signIn('operator');
  const { task, page } = operator;
  await operator.inbox.start('Обслуживание держателя карты');
  await task.pass('Кто звонит', { Телефон: '9160001122' });
  await task.at('Идентификация');
  await page.getByLabel('Кодовое слово').fill('Осина');
  await task.next();
  await expect(page.getByRole('alert')).toContainText('Не совпало. Осталось 2 попытки.');
  await page.getByLabel('Кодовое слово').fill('береза');
  await task.next();
  await task.pass('Какая карта', { select: '0012' });
  await task.pass('Что хочет клиент?', { Функция: 'Повышение лимита' });
  await task.pass('Повышение лимита', { 'Новый лимит': '450000' });
  await task.pass('Что-нибудь ещё?', { 'Клиент хочет ещё что-то': true, Уведомить: 'Email' });
  await task.pass('Какая карта', { select: '0013' });
  await task.pass('Что хочет клиент?', { Функция: 'Блокировка карты' });
  await task.pass('Блокировка карты', { Причина: 'Утеря' });
  await task.pass('Что-нибудь ещё?', { 'Клиент хочет ещё что-то': false, Уведомить: 'Email' });
  await task.at('Что будет записано');

  const colleague = await people.signIn('operator2');
  const status = colleague.page.getByRole('main').getByRole('form').getByRole('radiogroup', { name: 'Состояние' });
  await colleague.records.visit('BankCard');
  await colleague.records.search('0013');
  await colleague.records.open('0013');
  await expect(status.getByRole('radio', { name: 'Действует' })).toBeChecked();
  await task.finish();
  await task.isWritten();
  await colleague.page.reload();
  await expect(status.getByRole('radio', { name: 'Заблокирована' })).toBeChecked();

  await colleague.records.visit('BankCard');
  await colleague.records.search('0012');
  await colleague.records.open('0012');
  await colleague.page.getByRole('button', { name: 'Консьерж-заявка по карте' }).click();
  await colleague.task.at('Просьба клиента');
});
