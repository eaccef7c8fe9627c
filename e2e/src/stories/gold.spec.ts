import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import type { Person } from '../server/people.js';
import { testIn } from '../server/world.js';

/** P5 as it is shipped, and its must-show demonstration: two operators at two browsers. */
const test = testIn(async url => {
  const analyst = await bySession(url, 'analyst');
  await analyst('mutation { installTemplate(input: { key: "gold" }) { __typename } }');
});
test.slow();

const narrow = { viewport: { width: 390, height: 844 } };

/** Anna is identified by her word, and one of her cards is chosen. */
async function calls({ inbox, task, page }: Person, phone: string, word: string, last4: string): Promise<void> {
  await inbox.start('Обслуживание держателя карты');
  await task.pass('Кто звонит', { Телефон: phone });
  await task.at('Идентификация');
  await page.getByLabel('Кодовое слово').fill(word);
  await task.next();
  await task.pass('Какая карта', { select: last4 });
}

async function wishes({ task }: Person, wish: string, values: Readonly<Record<string, string>>, more = false) {
  await task.pass('Что хочет клиент?', { Функция: wish });
  await task.pass(wish, values);
  await task.pass('Что-нибудь ещё?', { 'Клиент хочет ещё что-то': more, Уведомить: 'Email' });
}

/** The card of a bank card, as a colleague has it open. */
async function opens({ records }: Person, last4: string): Promise<void> {
  await records.visit('BankCard');
  await records.search(last4);
  await records.open(last4);
}

const field = ({ page }: Person, label: string) => page.getByRole('main').getByRole('form').getByLabel(label).first();
const status = ({ page }: Person, name: string) =>
  page.getByRole('main').getByRole('form').getByRole('radiogroup', { name: 'Состояние' }).getByRole('radio', { name });

test('the limit is raised and the other card blocked: the colleague sees both after «Готово», and neither before', async ({
  people,
}) => {
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
  await wishes(operator, 'Повышение лимита', { 'Новый лимит': '450000' }, true);
  await task.pass('Какая карта', { select: '0013' });
  await wishes(operator, 'Блокировка карты', { Причина: 'Утеря' });
  await task.at('Что будет записано');

  const colleague = await people.signIn('operator2');
  await opens(colleague, '0013');
  await expect(status(colleague, 'Действует')).toBeChecked();
  await opens(colleague, '0012');
  await expect(field(colleague, 'Лимит')).toHaveValue(/^300\s000,00$/);
  await task.finish();
  await task.isWritten();
  await colleague.page.reload();
  await expect(field(colleague, 'Лимит')).toHaveValue(/^450\s000,00$/);
  await opens(colleague, '0013');
  await expect(status(colleague, 'Заблокирована')).toBeChecked();
});

test('the same again, but cancelled: nothing has changed', async ({ people }) => {
  const operator = await people.signIn('operator');
  await calls(operator, '9160005566', 'клен', '0030');
  await wishes(operator, 'Блокировка карты', { Причина: 'Кража' });
  await operator.task.at('Что будет записано');
  await operator.task.cancel();

  const colleague = await people.signIn('operator2');
  await opens(colleague, '0030');
  await expect(status(colleague, 'Действует')).toBeChecked();
  await expect(colleague.page.getByText('Заблокирована', { exact: true })).toHaveCount(1);
});

test('a colleague changes the phone meanwhile: decided on the screen, at 390 too', async ({ people }) => {
  const operator = await people.signIn('operator', narrow);
  await calls(operator, '9160005566', 'клён', '0030');
  await wishes(operator, 'Изменение контактов', { Телефон: '9160007788', Email: 'new@example.ru' });
  await operator.task.at('Что будет записано');

  const colleague = await people.signIn('operator2');
  await colleague.records.visit('Customer');
  await colleague.records.search('Римская');
  await colleague.records.open('Римская');
  await colleague.records.change({ Телефон: '9169999999' });

  const { task, conflict } = operator;
  await task.finish();
  await conflict.isOpen();
  await expect(conflict.field('Телефон')).toContainText('Оксана Операционистова');
  await conflict.take('Телефон', 'В базе сейчас');
  await conflict.write();
  await task.isWritten();
  await colleague.page.reload();
  await expect(field(colleague, 'Телефон')).toHaveValue('+7 916 999-99-99');
  await expect(field(colleague, 'Email')).toHaveValue('new@example.ru');
});

test('a Classic client is offered three functions, at 390; the API knows no other one', async ({ people, server }) => {
  const operator = await people.signIn('operator', narrow);
  await calls(operator, '9160003344', 'сосна', '0020');
  await operator.task.at('Что хочет клиент?');
  const wish = operator.page.getByRole('radiogroup', { name: 'Функция' });
  await expect(wish.getByRole('radio')).toHaveCount(3);
  await expect(wish.getByText('Повышение лимита')).toHaveCount(0);

  const api = await bySession(server.url, 'operator');
  const taskId = new URL(operator.page.url()).pathname.split('/').at(-1);
  const seen = await api<{ task: { work: { screen: { element: string } } } }>(
    'query ($id: ID!) { task(id: $id) { work { screen { ... on FormScreen { element } } } } }',
    { id: taskId },
  );
  const { element } = seen.task.work.screen;
  const submit = (value: string) =>
    api(
      'mutation ($input: SubmitFormInput!) { submitForm(input: $input) { __typename ... on Invalid { fields { path code message } } } }',
      {
        input: { taskId, element, values: { wish: value } },
      },
    );
  const gold = await submit('Повышение лимита');
  expect(gold).toEqual(await submit('Нечто, чего нет'));
  expect(gold).toMatchObject({
    submitForm: { __typename: 'Invalid', fields: [{ path: 'wish', code: 'NOT_AN_OPTION' }] },
  });
});

test('what can be begun from the card of a record follows from its data', async ({ people }) => {
  const operator = await people.signIn('operator', narrow);
  await opens(operator, '0020');
  await expect(status(operator, 'Действует')).toBeChecked();
  await expect(operator.page.getByRole('region', { name: 'Что можно сделать' })).toHaveCount(0);
  await opens(operator, '0012');
  await operator.page.getByRole('button', { name: 'Консьерж-заявка по карте' }).click();
  await operator.task.at('Просьба клиента');
});
