import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import { recordsOf } from '../graphql/records.js';
import { testIn } from '../server/world.js';
import { complaint, named, PROCESS, prepareAppeals } from '../world/appeals.js';

const test = testIn(prepareAppeals);
const orlova = { lastName: 'Орлова', firstName: 'Марина', middleName: 'Сергеевна', birthDate: '1985-07-02' };

test('Orlova was registered by mistake: the manager takes it back, and nothing of it is in the tables; once somebody works on, it is too late', async ({
  people,
  server,
}) => {
  test.slow();
  const office = await people.signIn('secretary');
  const { task, inbox } = office;
  const asked = await bySession(server.url, 'secretary');
  const answer = async () => {
    await inbox.start(PROCESS);
    await task.pass('Карточка обращения', { ...complaint, ...named(orlova) });
    await task.pass('Найти гражданина', { select: null });
    await task.pass('Новое личное дело', { Телефон: '8 916 000 11 22' });
    await task.pass('Назначить ответственного', { Ответственный: 'Олег' });
    await task.at('Что будет записано');
    await task.finish();
    await task.isWritten();
  };
  await answer();
  expect(await recordsOf(asked, 'Appeal')).toHaveLength(1);

  const room = await people.signIn('manager');
  await room.case.open('Орлова');
  await room.case
    .entries('Задача выполнена', 'Регистрация обращения')
    .getByRole('button', { name: 'Отменить выполнение…' })
    .click();
  const dialog = room.page.getByRole('dialog', { name: /Регистрация обращения/ });
  await expect(dialog).toContainText('Что изменится в базе');
  await expect(dialog).toContainText('Номера исчезнувших записей останутся занятыми');
  await dialog.getByRole('button', { name: 'Отменить выполнение' }).click();
  await expect(dialog).toContainText('Ожидалась причина отмены');
  await dialog.getByRole('textbox', { name: 'Почему' }).fill('Обращение принято по ошибке');
  await room.page.keyboard.press('Tab');
  await room.page.keyboard.press('Tab');
  await room.page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(room.case.entries('Выполнение задачи отменено', 'Обращение принято по ошибке')).toHaveCount(1);
  for (const entity of ['Appeal', 'Person', 'PersonalFile']) expect(await recordsOf(asked, entity)).toEqual([]);

  await inbox.visit();
  await inbox.open('Регистрация обращения');
  await task.at('Что будет записано');
  await task.backTo('Карточка обращения');
  await task.shows({ Фамилия: 'Орлова', Содержание: complaint.Содержание as string });
  await task.next();
  await task.pass('Найти гражданина', { select: null });
  await task.next();
  await task.at('Назначить ответственного');
  await task.next();
  await task.at('Что будет записано');
  await task.finish();
  await task.isWritten();
  expect(await recordsOf(asked, 'Appeal')).toHaveLength(1);

  const officer = await people.signIn('officer');
  await officer.inbox.visit();
  await officer.inbox.show('Мои');
  await officer.inbox.open('Орлова');
  await officer.task.claim();
  await officer.task.at('Подготовка ответа');
  await room.page.reload();
  await room.case
    .entries('Задача выполнена', 'Регистрация обращения')
    .getByRole('button', { name: 'Отменить выполнение…' })
    .click();
  await expect(dialog.getByRole('alert')).toContainText('дело пошло дальше');
  await expect(dialog.getByRole('alert')).toContainText('Олег Ответственный');
});
