import { expect } from '@playwright/test';
import { testIn } from '../server/world.js';
import { PROCESS, prepareAppeals } from '../world/appeals.js';

const test = testIn(prepareAppeals);

test('what was wiped out comes back by the keyboard, and what stood instead stays in the list', async ({ people }) => {
  test.slow();
  const { task, inbox, page } = await people.signIn('secretary');
  await inbox.start(PROCESS);
  await task.at('Карточка обращения');
  await task.fill({ Фамилия: 'Орлова', Содержание: 'Во дворе третий день нет света.' });
  await task.isSaved();
  await task.fill({ Содержание: 'Во дворе нет воды' });
  await task.isSaved();
  await page.getByRole('button', { name: 'История ввода' }).focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('dialog', { name: 'История ввода' });
  await expect(list.getByRole('listitem').first()).toContainText('Во дворе нет воды');
  await expect(list.getByRole('listitem').first()).toContainText('Сейчас в форме');
  await expect(list.getByRole('listitem').last()).toContainText('Как было до ввода');
  await list
    .getByRole('listitem')
    .filter({ has: page.getByRole('insertion').getByText('Во дворе третий день нет света.') })
    .getByRole('button', { name: /^Вернуть к / })
    .focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await task.shows({ Фамилия: 'Орлова', Содержание: 'Во дворе третий день нет света.' });
  await task.isSaved();
  await page.reload();
  await task.shows({ Содержание: 'Во дворе третий день нет света.' });
  await page.getByRole('button', { name: 'История ввода' }).click();
  await expect(list.getByRole('listitem').filter({ hasText: 'Во дворе нет воды' }).first()).toBeVisible();
});
