import { expect } from '@playwright/test';
import { violationsOn } from '../accessibility.js';
import type { Login } from '../server/login.js';
import type { Person } from '../server/people.js';
import { testIn } from '../server/world.js';
import { prepareCases } from '../world/cases.js';
import { rooms } from '../world/screens.js';

const test = testIn(prepareCases);

// A trace of so many screens takes longer than looking at them.
test.use({ trace: 'off' });
test.describe.configure({ mode: 'parallel' });

/** Each size and each language once: the rules look at the page, not at its words. */
const desks = [
  { locale: 'en-GB', viewport: { width: 1440, height: 900 } },
  { locale: 'ru-RU', viewport: { width: 390, height: 844 } },
];

// A test for each room, so that the workers share them.
for (const { locale, viewport } of desks) {
  for (const [room, screens] of Object.entries(rooms)) {
    test(`${room}: every screen keeps to WCAG 2.2 AA, light and dark: ${viewport.width} px wide, ${locale}`, async ({
      people,
      world,
    }) => {
      test.slow();
      const known = new Map<Login, Person>();
      const found: string[] = [];
      for (const screen of screens) {
        if (screen.wide && viewport.width < 1000) continue;
        const person = known.get(screen.who) ?? (await people.signIn(screen.who, { viewport, locale }));
        known.set(screen.who, person);
        const { page } = person;
        await test.step(screen.name, async () => {
          await page.emulateMedia({ colorScheme: 'light' });
          await page.goto(screen.path(world));
          await screen.act?.(page);
          await screen.shown(page).waitFor();
          const tell = (scheme: string) => (line: string) => `${screen.name}, ${scheme}: ${line}`;
          found.push(...(await violationsOn(page)).map(tell('light')));
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await violationsOn(page, ['color-contrast'])).map(tell('dark')));
        });
      }
      expect(found).toEqual([]);
    });
  }
}
