import { expect, type Page } from '@playwright/test';

export class InboxPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/inbox');
    await expect(this.page.getByRole('heading', { name: 'Входящие' })).toBeVisible();
  }

  /** Opens the task whose line holds the text, be it a task or a process to start. */
  async take(text: string): Promise<void> {
    await this.page.getByRole('main').getByRole('link', { name: text }).first().click();
  }

  async holds(text: string): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('link', { name: text }).first()).toBeVisible();
  }

  async lacks(text: string): Promise<void> {
    await expect(this.page.getByRole('main').getByText(text)).toHaveCount(0);
  }
}
