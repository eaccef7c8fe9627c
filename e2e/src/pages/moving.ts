import { expect, type Locator, type Page } from '@playwright/test';

/** Taking running cases to the version that was just published. */
export class MovingPage {
  constructor(readonly page: Page) {}

  /** Publishing says how many cases run; here they are to move. */
  async publishAndMove(): Promise<void> {
    await this.page.getByRole('button', { name: 'Опубликовать' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Опубликовать процесс' });
    await expect(dialog.getByText('Версия 1: 1 дело')).toBeVisible();
    await dialog.getByRole('radio', { name: /^Перенести на новую версию/ }).check();
    await dialog.getByRole('button', { name: 'Опубликовать' }).click();
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
