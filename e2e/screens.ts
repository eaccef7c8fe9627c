import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test as base } from './src/server/fixture.js';
import type { People } from './src/server/people.js';
import type { Server } from './src/server/start-server.js';
import { PROCESS } from './src/world/appeals.js';
import { inEnglish, inRussian } from './src/world/english.js';
import { fillOffice, type Office, openOffice, type Say } from './src/world/office.js';
import { pictures } from './src/world/pictures.js';

const languages = {
  ru: { say: inRussian, locale: 'ru-RU', folder: '../docs/images/' },
  en: { say: inEnglish, locale: 'en-GB', folder: '../docs/images/en/' },
} as const;

const offices = new WeakMap<Server, Promise<Office>>();

/** The pictures of the guides and of README, which takes the English ones. A server per language, with its data in it. */
const test = base.extend<{ language: keyof typeof languages; office: Office }>({
  language: ['ru', { option: true }],
  locale: async ({ language }, use) => use(languages[language].locale),
  server: async ({ servers, language }, use) => use(await servers.of(language)),
  office: async ({ server, people, language }, use) => {
    const known = offices.get(server) ?? settle(server.url, people, languages[language].say);
    offices.set(server, known);
    await use(await known);
  },
});

test.use({ trace: 'off' });

for (const [language, { say, folder }] of Object.entries(languages)) {
  test.describe(language, () => {
    test.use({ language: language as keyof typeof languages });
    for (const { name, who, width = 1440, height = 900, dark, open } of pictures) {
      test(name, async ({ people, office }) => {
        const { page } = await people.signIn(who, {
          viewport: { width, height },
          deviceScaleFactor: width < 1000 ? 2 : 1,
          colorScheme: dark ? 'dark' : 'light',
        });
        await open(page, office, say);
        await page.mouse.move(0, 0);
        await expect(page.locator('.mantine-Loader-root, [aria-busy="true"]')).toHaveCount(0);
        const path = fileURLToPath(new URL(`${folder}${name}.png`, import.meta.url));
        await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
      });
    }
  });
}

/** The office; its process is put in order on the canvas before anybody works by it. */
async function settle(url: string, people: People, say: Say): Promise<Office> {
  await openOffice(url, say);
  const { designer } = await people.signIn('analyst', { locale: 'ru-RU' });
  await designer.open(PROCESS);
  await designer.arrange();
  for (const task of ['Регистрация обращения', 'Ответ', 'Подписание']) {
    await designer.enter(task);
    await designer.arrange();
    await designer.leaveTo(PROCESS);
  }
  await designer.publish();
  return fillOffice(url, say);
}
