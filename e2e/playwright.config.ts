import { defineConfig } from '@playwright/test';
import type { ServerOptions } from './src/server/fixture.js';

export default defineConfig<object, ServerOptions>({
  outputDir: './test-results',
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
    viewport: { width: 1440, height: 900 },
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    contextOptions: { reducedMotion: 'reduce' },
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'sqlite', testDir: './src', use: { database: 'sqlite' } },
    // What a page looks like does not depend on the database.
    { name: 'postgres', testDir: './src', testIgnore: '**/accessible.spec.ts', use: { database: 'postgres' } },
    { name: 'screens', testMatch: 'screens.ts', use: { database: 'sqlite' } },
  ],
});
