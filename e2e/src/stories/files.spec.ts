import { expect } from '@playwright/test';
import { expectAccessible } from '../accessibility.js';
import { InboxPage } from '../pages/inbox.js';
import { TaskPage } from '../pages/task.js';
import { testIn } from '../server/world.js';
import { PAPERS, preparePapers } from '../world/papers.js';

const test = testIn(preparePapers);

const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(300_000, 'a'), Buffer.from('\n%%EOF')]);
const pdf = (name: string, buffer = PDF) => ({ name, mimeType: 'application/pdf', buffer });

test('papers are attached, a wrong one is told in words, and the record has them afterwards', async ({ people }) => {
  const { page } = await people.signIn('secretary');
  const [inbox, task] = [new InboxPage(page), new TaskPage(page)];
  await inbox.visit();
  await inbox.start(PAPERS);
  await task.at('Письмо и приложения');
  await task.fill({ Тема: 'Ремонт двора' });
  const papers = page.getByRole('region', { name: 'Приложения' });
  const attach = async (...files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    const chooser = page.waitForEvent('filechooser');
    await papers.getByRole('button', { name: 'Приложить файлы' }).click();
    await (await chooser).setFiles(files);
  };
  await attach(pdf('Заявление жителей.pdf'), pdf('Схема двора.pdf'));
  await expect(papers.getByRole('link')).toHaveCount(2);

  // What it is not is told where it stands, and nothing else is lost.
  await attach(pdf('страница.pdf', Buffer.from('<html><script>alert(1)</script></html>')));
  await expect(papers.getByRole('alert')).toContainText('Содержимое файла не то');
  await papers.getByRole('button', { name: 'Убрать файл страница.pdf' }).click();
  await attach(pdf('большой.pdf', Buffer.concat([PDF, Buffer.alloc(2 * 1024 * 1024)])));
  await expect(papers.getByRole('alert')).toContainText('Ожидался файл до 2 МБ');
  await papers.getByRole('button', { name: 'Убрать файл большой.pdf' }).click();
  await page.screenshot({ path: process.env.SHOT ?? test.info().outputPath('form.png') });
  await expectAccessible(page);

  // Taken away and brought back; saved without «Далее», there after a reload.
  await papers.getByRole('button', { name: 'Убрать файл Схема двора.pdf' }).click();
  await expect(papers.getByRole('link')).toHaveCount(1);
  await attach(pdf('План двора.pdf'));
  await expect(papers.getByRole('link', { name: 'План двора.pdf' })).toBeVisible();
  await task.isSaved();
  await page.reload();
  await expect(papers.getByRole('link', { name: 'План двора.pdf' })).toBeVisible();
  await expect(papers.getByRole('link', { name: 'Заявление жителей.pdf' })).toBeVisible();

  await task.next();
  await expect(page.getByRole('main')).toContainText('Заявление жителей.pdf, План двора.pdf');
  await task.finish();
  await task.isWritten();

  await page.goto('/data/Letter');
  await page.getByRole('link', { name: 'Ремонт двора' }).click();
  const link = page.getByRole('link', { name: 'План двора.pdf' });
  await expect(link).toBeVisible();
  const opened = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(opened.status()).toBe(200);
  expect((await opened.body()).equals(PDF)).toBe(true);
  await expectAccessible(page);
});

test('a file whose way to the server breaks off goes on by itself', async ({ people }) => {
  const { page } = await people.signIn('secretary');
  const [inbox, task] = [new InboxPage(page), new TaskPage(page)];
  await inbox.visit();
  await inbox.start(PAPERS);
  await task.at('Письмо и приложения');
  let cut = 0;
  await page.route('**/files/file_*', async (route, request) => {
    if (request.method() !== 'PATCH' || cut > 1) return route.fallback();
    cut += 1;
    return route.abort('connectionreset');
  });
  const papers = page.getByRole('region', { name: 'Приложения' });
  const chooser = page.waitForEvent('filechooser');
  await papers.getByRole('button', { name: 'Приложить файлы' }).click();
  await (await chooser).setFiles([pdf('Заявление.pdf')]);
  await expect(papers.getByRole('link', { name: 'Заявление.pdf' })).toBeVisible({ timeout: 20_000 });
  expect(cut).toBe(2);
});

test('a step is not left behind while a file has not got to the server, and says why', async ({ people }) => {
  const { page } = await people.signIn('secretary');
  const [inbox, task] = [new InboxPage(page), new TaskPage(page)];
  await inbox.visit();
  await inbox.start(PAPERS);
  await task.at('Письмо и приложения');
  await task.fill({ Тема: 'Ремонт крыши' });
  const papers = page.getByRole('region', { name: 'Приложения' });
  const chooser = page.waitForEvent('filechooser');
  await papers.getByRole('button', { name: 'Приложить файлы' }).click();
  await (await chooser).setFiles([pdf('страница.pdf', Buffer.from('<html></html>'))]);
  await expect(papers.getByRole('alert')).toContainText('Содержимое файла не то');
  await task.next();
  await task.at('Письмо и приложения');
  await expect(page.getByText('Ожидалось, что все файлы отправлены').first()).toBeVisible();
  await papers.getByRole('button', { name: 'Убрать файл страница.pdf' }).click();
  await expect(page.getByText('Ожидалось, что все файлы отправлены')).toHaveCount(0);
  await task.next();
  await task.at('Что будет записано');
});
