import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { bySession } from '../graphql/caller.js';
import { publishProcess, saveDraft } from '../graphql/definitions.js';
import { VersionsPage } from '../pages/versions.js';
import { test } from '../server/fixture.js';
import { laterLoan, loan } from '../world/loan.js';

test('a version is published with what changes and whose changes, compared, restored and rolled back', async ({
  people,
  server,
}) => {
  test.slow();
  const ask = await bySession(server.url, 'analyst');
  const process = await publishProcess(ask, loan);
  const secretary = await people.signIn('secretary');
  await secretary.inbox.start('Кредит');
  await secretary.task.at('Регистрация: данные');
  await saveDraft(ask, process, laterLoan);

  const { page, designer } = await people.signIn('analyst');
  const versions = new VersionsPage(page);
  await page.goto(`/processes/${process}`);
  await designer.block('Регистрация').waitFor({ timeout: 90_000 });

  await page.getByRole('button', { name: 'Опубликовать' }).click();
  const dialog = page.getByRole('dialog', { name: 'Опубликовать процесс' });
  const willChange = dialog.getByRole('region', { name: 'Что изменится по сравнению с версией 1' });
  await expect(willChange).toContainText('Срок: 3 рабочих дня → 5 рабочих дней');
  await expect(willChange).toContainText('Сумма больше: 300 000 ₽ → 500 000 ₽');
  await expect(willChange).toContainText('Чьи правки: ');
  await expect(dialog.getByText('Версия 1: 1 дело')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Что изменилось' }).fill('Больше времени и выше порог');
  await dialog.getByRole('button', { name: 'Опубликовать' }).click();
  await expect(page.getByText('Опубликовано: версия 2')).toBeVisible();
  await expect(dialog).toBeHidden();

  await page.getByRole('link', { name: 'опубликована версия 2' }).click();
  await expect(versions.row(2)).toContainText('Опубликован');
  await expect(versions.row(2)).toContainText('Больше времени и выше порог');
  await expect(versions.row(1)).toContainText('Завершается');
  // Numbers that have just been seen are asked again, not waited for.
  await page.getByRole('link', { name: 'К черновику' }).click();
  await page.getByRole('button', { name: 'Опубликовать' }).click();
  await expect(dialog.getByText('Версия 1: 1 дело')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'опубликована версия 2' }).click();
  await expectAccessible(page);

  await versions.act(1, 'Сравнить с опубликованной');
  await expect(versions.changes()).toContainText('добавлено 3');
  await expect(versions.changes()).toContainText('убрано 3');
  await expect(versions.block('archive').getByRole('img', { name: 'добавлено' })).toBeVisible();
  await expect(versions.block('letter').getByRole('img', { name: 'убрано' })).toBeVisible();
  await expect(versions.block('register').getByRole('img', { name: 'изменено' })).toBeVisible();
  await expectAccessible(page);
  await versions.change('Задача «Письмо клиенту»').focus();
  await page.keyboard.press('Enter');
  await expect(versions.block('letter').locator('[data-selected]')).toBeVisible();
  await versions.change('Форма «Регистрация: данные»').click();
  await expect(versions.block('registerForm').locator('[data-selected]')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Стало' }).selectOption({ label: 'Версия 1 · Завершается' });
  await expect(page.getByText('Отличий нет')).toBeVisible();

  await saveDraft(ask, process, { ...laterLoan, name: { ru: 'Кредит малому бизнесу', en: '' } });
  await versions.visit(process);
  await versions.act(1, 'Вернуть в черновик');
  const restoring = page.getByRole('dialog', { name: 'Вернуть версию 1 в черновик' });
  await expect(restoring).toContainText('Нынешний черновик не пропадёт');
  await restoring.getByRole('button', { name: 'Вернуть в черновик' }).click();
  await expect(versions.row(3)).toContainText('Черновик');
  await page.getByRole('link', { name: 'Черновик', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Название' }).first()).toHaveValue('Кредит', { timeout: 30_000 });

  await versions.visit(process);
  await versions.act(3, 'Вернуть в черновик');
  await page.getByRole('dialog').getByRole('button', { name: 'Вернуть в черновик' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await versions.act(1, 'Опубликовать снова');
  const back = page.getByRole('dialog', { name: 'Опубликовать снова версию 1' });
  await expect(back).toContainText('как версия 4');
  await expect(back.getByRole('region', { name: 'Что изменится по сравнению с версией 2' })).toContainText(
    'Срок: 5 рабочих дней → 3 рабочих дня',
  );
  await expectAccessible(page);
  await back.getByRole('button', { name: 'Опубликовать' }).click();
  await expect(versions.row(4)).toContainText('Опубликован');
  await expect(versions.row(2)).toContainText('Устаревший');
  await expect(versions.row(1)).toContainText('Завершается');
});
