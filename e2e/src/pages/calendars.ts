import { expect, type Locator, type Page } from '@playwright/test';
import { labelled } from './field.js';

/** The calendars of the administrator: one is edited at a time, its days as twelve months. */
export class CalendarsPage {
  constructor(readonly page: Page) {}

  async visit(): Promise<void> {
    await this.page.goto('/administration/calendars');
    await expect(this.field('Часовой пояс')).toBeVisible();
  }

  field(label: string): Locator {
    return labelled(this.page.getByRole('main'), label);
  }

  async turnTo(year: number): Promise<void> {
    const head = this.page.getByRole('heading', { level: 3, name: /^\d{4}$/ });
    for (let now = Number(await head.textContent()); now !== year; now += now < year ? 1 : -1)
      await this.page.getByRole('button', { name: now < year ? 'Год вперёд' : 'Год назад' }).click();
    await expect(head).toHaveText(String(year));
  }

  /** A day by its date: `2026-06-12`. */
  day(date: string): Locator {
    return this.page.locator(`[data-day="${date}"]`);
  }

  async save(): Promise<void> {
    const save = this.page.getByRole('button', { name: 'Сохранить', exact: true });
    await save.click();
    await expect(save).toBeDisabled();
    await expect(this.page.getByRole('alert')).toHaveCount(0);
  }
}
