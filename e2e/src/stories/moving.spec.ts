import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { publishProcess, saveDraft } from '../graphql/definitions.js';
import { MovingPage } from '../pages/moving.js';
import { test } from '../server/fixture.js';
import { checkedLetter, letter } from '../world/letter.js';

test('a case moves to a new version under the hands of its operator: the typed text is there, and the new step comes', async ({
  people,
  server,
}) => {
  test.slow();
  const ask = await bySession(server.url, 'analyst');
  const process = await publishProcess(ask, letter);
  const secretary = await people.signIn('secretary');
  await secretary.inbox.start('Письмо');
  await secretary.task.at('Текст');
  await secretary.task.fill({ 'Текст письма': 'Уважаемые коллеги' });
  await secretary.task.isSaved();

  await saveDraft(ask, process, checkedLetter);
  const analyst = await people.signIn('analyst');
  const moving = new MovingPage(analyst.page);
  await analyst.page.goto(`/processes/${process}`);
  await analyst.designer.block('Составить').waitFor({ timeout: 90_000 });
  await moving.publishAndMove();
  await expect(moving.outcomes()).toContainText('Останутся: 1');
  await expect(moving.outcomes()).toContainText('Ожидался шаг «Написать» в новой версии');
  await moving.replace('Написать', 'Составить');
  await moving.replace('Текст', 'Черновик письма');
  await expect(moving.outcomes()).toContainText('Перейдут: 1');
  await expectAccessible(analyst.page);
  await expect(await moving.rehearse()).toContainText('Дошло до конца');

  await moving.start();
  await moving.is('закончен');
  await expect(moving.results()).toContainText('Перенесены: 1');
  await expectAccessible(analyst.page);

  await secretary.page.reload();
  await secretary.task.at('Черновик письма');
  await secretary.task.shows({ 'Текст письма': 'Уважаемые коллеги' });
  await secretary.task.next();
  await secretary.task.finish();
  await secretary.inbox.visit();
  await secretary.inbox.show('Очередь');
  await secretary.inbox.open('Проверить');
  await secretary.task.claim();
  await secretary.task.pass('Замечания', { Замечание: 'Хорошо' });
  await secretary.task.finish();
  await secretary.task.isWritten();

  await moving.takeBack();
  await moving.is('дела возвращены');
  await expect(moving.results()).toContainText('пошло дальше, не возвращено');
});
