import { expect } from '@playwright/test';
import { bySession } from '../graphql/caller.js';
import { recordsOf } from '../graphql/records.js';
import { testIn } from '../server/world.js';
import { complaint, named, PROCESS, prepareAppeals } from '../world/appeals.js';

const test = testIn(prepareAppeals);
const orlova = { lastName: 'Орлова', firstName: 'Марина', middleName: 'Сергеевна', birthDate: '1985-07-02' };

test('Орлова is tried before she is registered: who answers and until when is told, and nothing is written', async ({
  people,
  server,
}) => {
  const { task, inbox, page } = await people.signIn('secretary');
  const asked = await bySession(server.url, 'secretary');
  await inbox.start(PROCESS);
  await task.pass('Карточка обращения', { ...complaint, ...named(orlova) });
  await task.pass('Найти гражданина', { select: null });
  await task.pass('Новое личное дело', { Телефон: '8 916 000 11 22' });
  await task.pass('Назначить ответственного', { Ответственный: 'Олег' });
  await task.at('Что будет записано');

  const trial = await task.tryOut();
  await expect(trial).toContainText('Поручено: Олег Ответственный');
  await expect(trial.getByRole('heading', { name: 'Что будет после записи' })).toBeFocused();
  expect(await recordsOf(asked, 'Appeal')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(trial).toBeHidden();

  const citizen = task.changes('Гражданин');
  await expect(citizen).toContainText('введено на шаге «Новое личное дело»: Светлана Секретарёва');
  const needed = citizen.getByRole('button', { name: 'Фамилия: убрать нельзя.' });
  await needed.focus();
  await expect(page.getByRole('tooltip')).toContainText('Без этого поля запись не создать.');
  await task.takeOut('Телефон');
  const out = page.getByRole('region', { name: 'Не будет записано' });
  await expect(out).toContainText('+7 916 000-11-22');
  await task.putBack('Телефон');
  await expect(out).toBeHidden();
  await expect(citizen).toContainText('+7 916 000-11-22');
  await task.takeOut('Телефон');
  await expect(out).toBeVisible();
  await task.finish();
  await task.isWritten();
  const [saved] = await recordsOf(asked, 'Person', 'Орлова');
  expect(saved?.values).toMatchObject({ lastName: 'Орлова', phone: null });

  await page.goto(`/data/Person/${saved?.id}`);
  await page.getByRole('button', { name: 'Откуда значение: Фамилия' }).focus();
  await page.keyboard.press('Enter');
  const why = page.getByRole('dialog', { name: 'Откуда значение: Фамилия' });
  await expect(why).toContainText('Записала задача «Регистрация обращения»');
  await expect(why).toContainText('введено на шаге «Карточка обращения»: Светлана Секретарёва');
  await expect(why).toContainText('версия процесса 1');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
});
