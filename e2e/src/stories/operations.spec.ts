import { expect } from '@playwright/test';
import { violationsOn } from '../accessibility.js';
import { CasePage } from '../pages/case.js';
import { IncidentsPage } from '../pages/incidents.js';
import { testIn } from '../server/world.js';
import { LOAN, prepareLoans } from '../world/loans.js';

const test = testIn(prepareLoans);
test.describe.configure({ mode: 'serial' });

test('a service fails: the incident is seen, the data are corrected, the step is tried again, the case goes on', async ({
  people,
  world,
}) => {
  const manager = await people.signIn('manager');
  const { page } = manager;
  const incidents = new IncidentsPage(page);
  await page.goto('/incidents');
  await expect(page.getByText('Ничего не остановилось')).toBeVisible();

  await world.apply('Орлов Игорь', '0123456789');
  await world.answer(1);
  // It comes by itself: nobody reloads.
  const line = incidents.line('Орлов Игорь');
  await expect(line).toContainText('Другая система ответила ошибкой');
  await expect(line).toContainText('Запрос в бюро');
  await expect(line).toContainText('Клиент ждёт');
  await line.getByText('Подробности для инженера').click();
  await expect(line).toContainText('NO_SUCH_INN');
  await expect(line).toContainText('eff_');

  expect(await violationsOn(page)).toEqual([]);

  await incidents.open(1);
  await line.getByRole('link', { name: /Орлов/ }).click();
  await expect(page.getByRole('region', { name: 'Чего ждёт дело' })).toContainText('Остановилось и ждёт человека');
  await page.getByRole('button', { name: 'Исправить и повторить' }).click();
  const dialog = page.getByRole('dialog');
  expect(await violationsOn(page)).toEqual([]);
  await dialog.getByLabel('ИНН').fill('7712345678');
  await dialog.getByRole('button', { name: 'Исправить и повторить' }).click();
  await expect(dialog).toContainText('Напишите, почему');
  await dialog.getByLabel('Почему').fill('Опечатка в ИНН, клиент подтвердил');
  await dialog.getByRole('button', { name: 'Исправить и повторить' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Чего ждёт дело' })).toContainText('Бюро кредитных историй');

  await world.answer(1);
  await expect(page.getByRole('region', { name: 'Чего ждёт дело' })).toContainText('В очереди роли');
  const repaired = new CasePage(page).entries('Дело исправлено вручную');
  await expect(repaired).toContainText('ИНН: 7712345678');
  await expect(repaired).toContainText('Опечатка в ИНН, клиент подтвердил');
  await expect(page.getByRole('button', { name: 'Почему такой срок' })).toBeVisible();
});

test('thirty stopped cases are tried again at once; the one that fails again is told apart', async ({
  people,
  world,
}) => {
  for (let n = 1; n <= 29; n++) await world.apply(`Клиент ${n}`, '0000000000');
  await world.apply('Сидоров Семён', '0999999999');
  await world.answer(30);
  const manager = await people.signIn('manager');
  const { page } = manager;
  const incidents = new IncidentsPage(page);
  await incidents.open(30);
  await expect(incidents.group('Запрос в бюро')).toContainText('30');
  await incidents.narrowTo('Запрос в бюро');
  await expect(page.getByText('Весь отбор: 30 инцидентов')).toBeVisible();
  await incidents.retryAll();
  // The list under it counts in the same words while all thirty are still in it.
  await expect(page.getByRole('region', { name: 'Готово: Повторить' })).toContainText('30 из 30');
  // The bureau knows them now, all but one.
  await world.answer(30, ['0999999999']);
  await expect(page.getByText('Пошло дальше: 29')).toBeVisible();
  await expect(page.getByText('Остановилось снова: 1')).toBeVisible();
  await page.getByRole('switch', { name: 'Только те, где не вышло' }).check();
  await expect(incidents.result('Сидоров Семён')).toContainText('Остановилось снова');
  await expect(incidents.line('Сидоров Семён')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Пошло дальше: 29')).toBeVisible();
});

test('whoever works on a suspended case is told why it cannot be done, and loses nothing', async ({
  people,
  world,
}) => {
  const id = await world.apply('Белова Анна', '7700000001');
  await world.answer(1);
  const clerk = await people.signIn('secretary');
  await clerk.inbox.show('Очередь');
  await clerk.inbox.open('Белова Анна');
  await clerk.task.claim();
  await clerk.task.at('Решение');
  await clerk.task.fill({ Решение: 'Одобрить с условием' });
  await clerk.task.isSaved();

  const manager = await people.signIn('manager');
  const { page } = manager;
  await page.goto(`/cases/${id}`);
  await page.getByRole('button', { name: 'Действия' }).click();
  await page.getByRole('menuitem', { name: 'Приостановить' }).click();
  await page.getByRole('dialog').getByLabel('Почему').fill('Ждём решения суда');
  await page.getByRole('dialog').getByRole('button', { name: 'Приостановить' }).click();
  await expect(page.getByText('Дело приостановлено').first()).toBeVisible();

  await expect(clerk.page.getByText('задачу сейчас не выполнить')).toBeVisible();
  await expect(clerk.page.getByText('Ждём решения суда')).toBeVisible();
  await expect(clerk.inbox.line('Белова Анна')).toContainText('Дело приостановлено');
  await clerk.task.next();
  await expect(clerk.page.getByRole('alert')).toContainText('оно приостановлено');
  await clerk.task.shows({ Решение: 'Одобрить с условием' });

  await page.getByRole('button', { name: 'Возобновить' }).click();
  await expect(clerk.page.getByText('задачу сейчас не выполнить')).toHaveCount(0);
  await clerk.task.next();
  await clerk.task.finish();
  await clerk.task.isWritten();
});

test('the way of a case is changed by hand: what is lost is told before, a step can be taken back', async ({
  people,
  world,
}) => {
  const id = await world.apply('Громов Пётр', '7700000002');
  await world.answer(1);
  const clerk = await people.signIn('secretary');
  await clerk.inbox.show('Очередь');
  await clerk.inbox.open('Громов Пётр');
  await clerk.task.claim();
  await clerk.task.fill({ Решение: 'Отказать' });
  await clerk.task.isSaved();

  const { page } = await people.signIn('manager');
  await page.goto(`/cases/${id}`);
  await page.getByRole('button', { name: 'Действия' }).click();
  await page.getByRole('menuitem', { name: 'Поправить ход дела' }).click();
  const repair = page.getByRole('region', { name: 'Поправить ход дела' });
  await repair.getByRole('combobox', { name: 'Куда' }).click();
  await page.getByRole('option', { name: 'Запрос в бюро' }).click();
  await repair.getByRole('button', { name: 'Добавить шаг' }).click();
  await expect(repair.getByRole('alert')).toContainText('введённое в форму');
  await expect(repair).toContainText('Ждёт ответа другой системы');
  await repair.getByRole('button', { name: 'Убрать последний шаг' }).click();
  await expect(repair.getByRole('listitem')).toHaveCount(0);
  await repair.getByRole('combobox', { name: 'Куда' }).click();
  await page.getByRole('option', { name: 'Запрос в бюро' }).click();
  await repair.getByRole('button', { name: 'Добавить шаг' }).click();
  await repair.getByLabel('Почему').fill('Балл устарел');
  await repair.getByRole('button', { name: 'Применить' }).click();
  const waits = page.getByRole('region', { name: 'Чего ждёт дело' });
  await expect(waits).toContainText('Бюро кредитных историй');
  await expect(new CasePage(page).entries('Дело исправлено вручную')).toContainText('Балл устарел');

  await world.answer(1);
  await expect(waits).toContainText('В очереди роли');
  await page.getByRole('button', { name: 'Изменить срок' }).click();
  await page.getByRole('menuitem', { name: 'Продлить срок' }).click();
  await page.getByRole('dialog').getByLabel('Почему').fill('Нужны документы');
  await page.getByRole('dialog').getByRole('button', { name: 'Продлить срок' }).click();
  await expect(new CasePage(page).entries('Срок продлён')).toContainText('Нужны документы');
  await expect(page.getByText(LOAN).first()).toBeVisible();
});
