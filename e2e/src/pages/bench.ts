import { expect, type Locator, type Page } from '@playwright/test';
import { choose, labelled } from './field.js';

/** A process of the designer, tried on an example. */
export class BenchPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Проверить на примере' }).click();
    await expect(this.panel()).toBeVisible();
  }

  panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Проверка на примере' });
  }

  /** Begins the case; its parameters are made up. */
  async begin(): Promise<void> {
    await this.makeUp();
    await this.press('Начать');
  }

  makeUp(): Promise<void> {
    return this.press('Заполнить примером');
  }

  press(name: string): Promise<void> {
    return this.panel().getByRole('button', { name, exact: true }).click();
  }

  async fill(field: string, value: string): Promise<void> {
    await labelled(this.panel(), field).fill(value);
  }

  async as(name: string): Promise<void> {
    await choose(labelled(this.panel(), 'От чьего лица'), name);
  }

  tab(name: string | RegExp): Promise<void> {
    return this.panel().getByRole('tab', { name }).click();
  }

  /** A heading of what is looked at: the step of a task, the end of the case. */
  async sees(title: string): Promise<void> {
    await expect(this.panel().getByRole('heading', { name: title })).toBeVisible();
  }
}
