import { expect, type Locator, type Page } from '@playwright/test';

/** Taking running cases to the version that was just published. */
export class MovingPage {
  constructor(readonly page: Page) {}

  /** What is said after publishing while cases still run. */
  async offered(): Promise<void> {
    await this.page.getByRole('link', { name: 'Перенести дела…' }).click();
    await expect(this.page.getByRole('heading', { name: /^Перенос дел на версию/ })).toBeVisible();
  }

  outcomes(): Locator {
    return this.page.getByRole('region', { name: 'Что будет с делами' });
  }

  /** The step of the new version that takes the place of one that is gone. */
  async replace(step: string, by: string): Promise<void> {
    await this.page.getByRole('combobox', { name: `Чем заменить «${step}»` }).click();
    await this.page.getByRole('option', { name: by, exact: true }).click();
  }

  async rehearse(): Promise<Locator> {
    const rehearsal = this.page.getByRole('region', { name: 'Репетиция' });
    await rehearsal.getByRole('button', { name: 'Прорепетировать' }).click();
    return rehearsal;
  }

  async start(): Promise<void> {
    await this.page.getByRole('button', { name: 'Начать перенос' }).click();
  }

  /** The move has come to its end. */
  async is(status: string): Promise<void> {
    await expect(this.page.getByRole('main').getByText(status, { exact: true })).toBeVisible();
  }

  results(): Locator {
    return this.page.getByRole('region', { name: 'Итог по делам' });
  }

  async takeBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Вернуть дела' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Вернуть дела' }).click();
  }
}
