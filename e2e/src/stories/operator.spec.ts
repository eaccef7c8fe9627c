import { expect } from '@playwright/test';
import { type Ask, bySession } from '../graphql/caller.js';
import { recordsOf } from '../graphql/records.js';
import type { Person } from '../server/people.js';
import { testIn } from '../server/world.js';
import { complaint, enterCitizen, kuznetsov, named, PROCESS, prepareAppeals } from '../world/appeals.js';
import { register } from '../world/register.js';

const test = testIn(prepareAppeals);

test('Кузнецов: begun in one browser, continued in another, shown before it is written, linked', async ({
  people,
  server,
}) => {
  const clerk = await bySession(server.url, 'secretary');
  await enterCitizen(clerk, kuznetsov);
  const office = await people.signIn('secretary');
  await office.inbox.start(PROCESS);
  await office.task.at('Карточка обращения');
  await office.task.isStaged();
  await office.task.fill(named({ ...kuznetsov, firstName: 'Петр' }));
  await office.task.next();
  await expect(office.page.getByRole('alert')).toContainText('Содержание: Заполните это поле.');
  await office.task.fill({ ...complaint, Содержание: 'Во дворе третий' });
  await office.task.isSaved();
  await server.restart('SIGKILL');
  await office.task.fill({ Содержание: complaint.Содержание as string });
  await office.page.close({ runBeforeUnload: true });

  const home = await people.signIn('secretary');
  const { task, page } = home;
  await home.inbox.open('Регистрация обращения');
  await task.shows({ 'Вид обращения': 'Жалоба', Фамилия: 'Кузнецов', Имя: 'Петр', 'Дата рождения': '14.03.1972' });
  await task.shows({ 'Канал поступления': 'Лично', Содержание: 'Во дворе третий день нет света.' });
  await task.next();
  await task.pass('Найти гражданина', { select: 'Кузнецов Пётр Владимирович' });
  await task.pass('Уточнить контакты', { Телефон: '9160000000', Email: 'petr@example.ru' });
  await task.pass('Назначить ответственного', { Ответственный: 'Олег' });

  await task.at('Что будет записано');
  await task.backTo('Уточнить контакты');
  await task.shows({ Телефон: '+7 916 000-00-00', Email: 'petr@example.ru' });
  await task.backTo('Карточка обращения');
  await task.shows({ Фамилия: 'Кузнецов', Содержание: 'Во дворе третий день нет света.' });
  await task.next();
  await task.pass('Найти гражданина', { select: 'Кузнецов Пётр Владимирович' });
  await task.at('Уточнить контакты');
  await task.shows({ Телефон: '+7 916 000-00-00', Email: 'petr@example.ru' });
  await task.next();
  await task.at('Назначить ответственного');
  await task.shows({ Ответственный: 'Олег Ответственный' });
  await task.next();

  await task.at('Что будет записано');
  const citizen = task.changes('Гражданин');
  await expect(citizen.getByRole('deletion')).toHaveText(['Было: +7 916 123-45-67', 'Было: пусто']);
  await expect(citizen.getByRole('insertion')).toHaveText(['Станет: +7 916 000-00-00', 'Станет: petr@example.ru']);
  const appeal = task.changes('Обращение');
  await expect(appeal).toContainText('Создать');
  await expect(appeal).toContainText('будет присвоен при записи');
  await expect(appeal).toContainText('ЛД-2026-00001');
  expect(await recordsOf(clerk, 'Appeal')).toEqual([]);
  await task.finish();
  await task.isWritten();
  await expect(task.changes('Обращение')).toContainText('ОБ-2026-00001');

  await task.openCase();
  await expect(page.getByRole('heading', { name: /Кузнецов Петр Владимирович/ })).toBeVisible();
  const [saved] = await recordsOf(clerk, 'Person', 'Кузнецов');
  expect(saved?.values).toMatchObject({ phone: '+79160000000', email: 'petr@example.ru' });
  expect(await recordsOf(clerk, 'PersonalFile')).toHaveLength(1);
});

test('Орлова: nobody else sees what is staged; then person, file and appeal appear together', async ({
  people,
  server,
}) => {
  const orlova = { lastName: 'Орлова', firstName: 'Марина', middleName: 'Сергеевна', birthDate: '1985-07-02' };
  const secretary = await people.signIn('secretary');
  const { task } = secretary;
  await secretary.inbox.start(PROCESS);
  await task.pass('Карточка обращения', { ...complaint, ...named(orlova) });
  await task.at('Найти гражданина');
  await expect(secretary.page.getByRole('main')).toContainText('По этим данным никого не нашли.');
  await task.next();
  await task.pass('Новое личное дело', { Телефон: '8 916 000 11 22' });
  await task.pass('Назначить ответственного', { Ответственный: 'Олег' });
  await task.at('Что будет записано');
  for (const entity of ['Гражданин', 'Личное дело', 'Обращение']) {
    await expect(task.changes(entity)).toContainText('Создать');
  }

  const colleague = await people.signIn('secretary2');
  const asked = await bySession(server.url, 'secretary2');
  const before = await everything(asked);
  await colleague.records.visit('Person');
  await colleague.records.search('Орлова');
  await colleague.records.isEmpty();
  await colleague.page.goto('/cases');
  await expect(colleague.page.getByRole('heading', { name: 'Дела' })).toBeVisible();
  await colleague.inbox.lacks('Орлова');
  await colleague.inbox.visit();
  await colleague.inbox.show('Очередь');
  await colleague.inbox.search('Орлова');
  await expect(colleague.page.getByText('Ничего не найдено')).toBeVisible();
  await colleague.page.goto(new URL(secretary.page.url()).pathname);
  await expect(colleague.page.getByText('Её выполняет Светлана Секретарёва')).toBeVisible();
  await colleague.inbox.lacks('Орлова');
  const id = secretary.page.url().split('/').pop();
  const spied = await asked<{ task: { work: null; context: string } }>(
    'query ($id: ID!) { task(id: $id) { context work { back } } }',
    { id },
  );
  expect(spied.task).toEqual({ work: null, context: '' });
  expect(JSON.stringify(before)).not.toContain('Орлова');

  await task.finish();
  await task.isWritten();
  const after = await everything(asked);
  for (const entity of kinds) expect(after[entity]).toHaveLength((before[entity]?.length ?? 0) + 1);
  await colleague.records.visit('Person');
  await colleague.records.search('Орлова');
  await colleague.records.holds('Орлова');
});

test('a colleague changes the same fields meanwhile: a conflict by field, nothing half-written, then decided', async ({
  people,
  server,
}) => {
  const lebedeva = { ...kuznetsov, lastName: 'Лебедева', firstName: 'Анна', middleName: 'Фёдоровна' };
  const clerk = await bySession(server.url, 'secretary');
  await enterCitizen(clerk, lebedeva);
  const appeals = await recordsOf(clerk, 'Appeal');
  const secretary = await people.signIn('secretary');
  await register(secretary, lebedeva, { Телефон: '9160000033', Email: 'mine@example.ru' });

  const colleague = await people.signIn('secretary2');
  await colleague.records.visit('Person');
  await colleague.records.search('Лебедева');
  await colleague.records.open('Лебедева');
  await colleague.records.change({
    Телефон: '9169999999',
    Email: 'theirs@example.ru',
    'Почтовый адрес': 'г. Тверь, ул. Мира, 1',
  });

  const { task, conflict } = secretary;
  await task.finish();
  await conflict.isOpen();
  await expect(conflict.field('Телефон')).toHaveAccessibleDescription(/Было: \+7 916 123-45-67/);
  await expect(conflict.field('Телефон')).toContainText('Софья Сменщикова');
  const [untouched] = await recordsOf(clerk, 'Person', 'Лебедева');
  expect(untouched?.values).toMatchObject({ phone: '+79169999999', email: 'theirs@example.ru' });
  expect(await recordsOf(clerk, 'Appeal')).toEqual(appeals);
  await conflict.take('Телефон', 'В базе сейчас');
  await conflict.take('Email', 'Моё');
  await conflict.write();
  await task.isWritten();
  const [decided] = await recordsOf(clerk, 'Person', 'Лебедева');
  expect(decided?.values).toMatchObject({
    phone: '+79169999999',
    email: 'mine@example.ru',
    postalAddress: 'г. Тверь, ул. Мира, 1',
  });
});

test('a field nobody touched stays as a colleague has made it meanwhile', async ({ people, server }) => {
  const nikitin = { ...kuznetsov, lastName: 'Никитин', firstName: 'Степан', middleName: 'Ильич' };
  const clerk = await bySession(server.url, 'secretary');
  await enterCitizen(clerk, nikitin);
  const { inbox, task } = await people.signIn('secretary');
  await inbox.start(PROCESS);
  await task.pass('Карточка обращения', { ...complaint, ...named(nikitin) });
  await task.pass('Найти гражданина', { select: nikitin.lastName });
  // The phone is on the screen as it was; nobody here changes it.
  await task.at('Уточнить контакты');
  await task.shows({ Телефон: '+7 916 123-45-67' });

  const colleague = await people.signIn('secretary2');
  await colleague.records.visit('Person');
  await colleague.records.search('Никитин');
  await colleague.records.open('Никитин');
  await colleague.records.change({ Телефон: '9167777777' });

  await task.fill({ Email: 'stepan@example.ru' });
  await task.next();
  await task.pass('Назначить ответственного', { Ответственный: 'Олег' });
  await task.at('Что будет записано');
  await expect(task.changes('Гражданин').getByRole('insertion')).toHaveText(['Станет: stepan@example.ru']);
  await task.finish();
  await task.isWritten();
  const [written] = await recordsOf(clerk, 'Person', 'Никитин');
  expect(written?.values).toMatchObject({ phone: '+79167777777', email: 'stepan@example.ru' });
});

test('the officer answers, the head returns it once and then signs; the case tells its whole story', async ({
  people,
  server,
}) => {
  const citizen = { ...kuznetsov, lastName: 'Соловьёв' };
  await enterCitizen(await bySession(server.url, 'secretary'), citizen);
  const [secretary, officer, head] = [
    await people.signIn('secretary'),
    await people.signIn('officer'),
    await people.signIn('head'),
  ];
  await register(secretary, citizen, { Телефон: '9160000044' });
  await secretary.task.finish();
  await secretary.task.openCase();
  await secretary.case.shows({ passed: ['Регистрация обращения'], current: 'Ответ' });

  await answer('Свет починят завтра.');
  await decide('Вернуть', 'Назовите причину.');
  await take(officer, 'Мои', 'Соловьёв');
  await officer.task.at('Подготовка ответа');
  await expect(officer.page.getByRole('main')).toContainText('Назовите причину.');
  await officer.task.shows({ Ответ: 'Свет починят завтра.' });
  await officer.task.pass('Подготовка ответа', { Ответ: 'Кабель повреждён, свет починят завтра.' });
  await officer.task.finish();
  await officer.task.isWritten();
  await decide('Подписать');

  const { page } = secretary;
  await secretary.case.is('Завершено');
  await secretary.case.shows({ passed: ['Регистрация обращения', 'Ответ', 'Подписание', 'Ответ отправлен'] });
  await expect(secretary.case.entries('Задача выполнена', 'Подписание')).toHaveCount(2);
  await expect(secretary.case.entries('Выбран путь', 'Вернуть', 'Роман Руководителев')).not.toHaveCount(0);
  const change = secretary.case.entries('Задача выполнена', 'Регистрация обращения', 'Светлана Секретарёва');
  await change.getByText('изменена 1 запись, создана 1 запись').click();
  await expect(change.getByRole('deletion')).toHaveText('Было: +7 916 123-45-67');
  await expect(change.getByRole('insertion').first()).toHaveText('Стало: +7 916 000-00-44');
  await page.getByRole('group', { name: 'Регистрация обращения' }).click();
  await secretary.case.shows({ passed: ['Уточнить контакты'] });

  async function answer(text: string): Promise<void> {
    await take(officer, 'Мои', 'Соловьёв');
    await officer.task.pass('Подготовка ответа', { Ответ: text });
    await officer.task.finish();
    await officer.task.isWritten();
  }

  async function decide(decision: string, comment = ''): Promise<void> {
    await take(head, 'Очередь', 'Соловьёв');
    await head.task.pass('Решение', { Решение: decision, ...(comment ? { Замечания: comment } : {}) });
    await head.task.finish();
    await head.task.isWritten();
  }
});

test('pause keeps everything; cancel throws away what came after the pause, or all of it', async ({
  people,
  server,
}) => {
  const zaytsev = { lastName: 'Зайцев', firstName: 'Лев', middleName: '', birthDate: '1990-01-31' };
  const { inbox, task, page } = await people.signIn('secretary');
  await inbox.start(PROCESS);
  await task.pass('Карточка обращения', { ...complaint, ...named(zaytsev) });
  await task.pass('Найти гражданина', { select: null });
  await task.at('Новое личное дело');
  await task.fill({ Телефон: '9161112233' });
  await task.pause();
  await expect(inbox.line('Зайцев Лев')).toContainText('Приостановлена');
  await inbox.open('Зайцев Лев');
  await task.at('Новое личное дело');
  await task.shows({ Телефон: '+7 916 111-22-33' });
  await task.pass('Новое личное дело', { Телефон: '9165556677' });
  await task.at('Назначить ответственного');
  await task.cancel();
  await inbox.open('Зайцев Лев');
  await task.at('Новое личное дело');

  await inbox.start(PROCESS);
  await task.at('Карточка обращения');
  await task.fill({ Фамилия: 'Воробьёв', Имя: 'Олег' });
  await task.isSaved();
  await task.cancel();
  await expect(page).toHaveURL(/\/inbox$/);
  await inbox.lacks('Воробьёв');
  const asked = await bySession(server.url, 'secretary');
  expect(JSON.stringify(await everything(asked))).not.toMatch(/Зайцев|Воробьёв/);
});

const kinds = ['Person', 'PersonalFile', 'Appeal'] as const;

/** All the records somebody can see. */
async function everything(ask: Ask) {
  const found = kinds.map(async entity => [entity, await recordsOf(ask, entity)] as const);
  return Object.fromEntries(await Promise.all(found));
}

/** Takes a task: from «Мои», where it was given to one by name, or from the «Очередь» of one's roles. */
async function take({ inbox, task }: Person, list: string, text: string): Promise<void> {
  await inbox.visit();
  await inbox.show(list);
  await inbox.open(text);
  await task.claim();
}
