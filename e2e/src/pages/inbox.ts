import { expect, type Page } from '@playwright/test';

export class InboxPage {
  constructor(readonly page: Page) {}

  async visit(): Promise<void> {
    await this.page.goto('/inbox');
    await expect(this.page.getByRole('heading', { name: 'Входящие' })).toBeVisible();
  }

  async start(process: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Начать' }).click();
    await this.page.getByRole('menuitem', { name: process }).click();
  }

  /** Shows another list: «Мои», «Очередь», «Выполненные». */
  async show(list: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'Какие задачи показать' }).getByText(list).click();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox').fill(text);
  }

  /** Opens the task whose line holds the text. */
  async open(text: string): Promise<void> {
    await this.line(text).click();
  }

  async holds(text: string): Promise<void> {
    await expect(this.line(text)).toBeVisible();
  }

  async lacks(text: string): Promise<void> {
    await expect(this.page.getByRole('main').getByText(text)).toHaveCount(0);
  }

  /** The line of the list that holds the text. */
  line(text: string) {
    return this.page.getByRole('list', { name: 'Список задач' }).getByRole('link', { name: text }).first();
  }
}
