import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { DiscussionPanel } from '../pages/discussion.js';
import { testIn } from '../server/world.js';
import { PROCESS, prepareAppeals } from '../world/appeals.js';

const test = testIn(prepareAppeals);

test('a colleague is mentioned by the keyboard, is told at once in the inbox, reads and answers; both see it live', async ({
  people,
}) => {
  test.slow();
  const secretary = await people.signIn('secretary');
  const second = await people.signIn('secretary2');
  await secretary.inbox.start(PROCESS);
  await secretary.task.at('Карточка обращения');
  const mine = new DiscussionPanel(secretary.page);
  await mine.open();
  await expect(mine.log()).toContainText('Пока никто ничего не написал');

  await mine.field().pressSequentially('@Роман');
  await expect(mine.offered('Роман Руководителев')).toContainText('Не видит это дело');
  await expect(mine.offered('Роман Руководителев')).toHaveAttribute('aria-disabled', 'true');
  await mine.field().press('Escape');
  await mine.field().fill('');
  await mine.field().pressSequentially('@Соф');
  await expect(mine.offered('Софья Сменщикова')).toHaveAttribute('data-combobox-selected', 'true');
  await expectAccessible(secretary.page);
  await mine.field().press('Enter');
  await expect(mine.field()).toHaveValue('@Софья Сменщикова ');
  await mine.field().pressSequentially('посмотрите <b>сюда</b>');
  await mine.field().press('Control+Enter');
  await expect(mine.comments()).toHaveCount(1);
  await expect(mine.comments().first()).toContainText('@Софья Сменщикова посмотрите <b>сюда</b>');
  await expect(mine.comments().first()).toContainText('Задача «Регистрация обращения»');
  // The same keys in the form would have tried to finish its step.
  await expect(secretary.page.getByRole('alert')).toHaveCount(0);

  const told = second.page.getByRole('button', { name: 'Меня упомянули 1' });
  await told.focus();
  await second.page.keyboard.press('Enter');
  await second.page.getByRole('link', { name: /посмотрите/ }).focus();
  await expectAccessible(second.page);
  await second.page.keyboard.press('Enter');
  const hers = new DiscussionPanel(second.page);
  await expect(hers.comments().first()).toContainText('Светлана Секретарёва');
  await hers.send('Вижу, отвечу в обед');
  await expect(mine.comments().nth(1)).toContainText('Вижу, отвечу в обед');
  await second.inbox.visit();
  await expect(second.page.getByRole('button', { name: 'Начать' })).toBeVisible();
  await expect(told).toHaveCount(0);
});

test('what is typed is there after leaving and a reload; one’s own is changed and deleted, and says so to others', async ({
  people,
}) => {
  test.slow();
  const { page, inbox, task } = await people.signIn('secretary');
  await inbox.start(PROCESS);
  await task.at('Карточка обращения');
  const panel = new DiscussionPanel(page);
  await panel.open();
  await panel.field().fill('Не забыть спросить адрес');
  const key = await page
    .getByRole('main')
    .getByRole('link', { name: /^\d{4}-\d{6}$/ })
    .textContent();
  const sections = page.getByRole('navigation', { name: 'Разделы' });
  await sections.getByRole('link', { name: 'Дела' }).click();
  await expect(page.getByRole('heading', { name: 'Дела', level: 1 })).toBeVisible();
  await sections.getByRole('link', { name: 'Входящие' }).click();
  await inbox.open(key ?? '');
  await expect(panel.field()).toHaveValue('Не забыть спросить адрес');
  await page.reload();
  await task.at('Карточка обращения');
  await expect(panel.field()).toHaveValue('Не забыть спросить адрес');
  await panel.field().press('Control+Enter');
  const comment = panel.comments().first();
  await expect(comment).toContainText('Не забыть спросить адрес');

  await panel.choose(comment, 'Изменить');
  const edited = page.getByRole('textbox', { name: 'Изменить' });
  await edited.fill('Адрес спросила');
  await edited.press('Control+Enter');
  await expect(comment).toContainText('Адрес спросила');
  await expect(comment.getByText('изменено', { exact: true })).toBeVisible();
  await panel.choose(comment, 'Удалить');
  await expect(comment).toContainText('Комментарий удалён');
  await expect(comment).not.toContainText('Адрес');
  await expect(panel.field()).toHaveValue('');
});
