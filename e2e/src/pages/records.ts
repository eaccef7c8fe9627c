import { expect, type Page } from '@playwright/test';
import { fillFields, type Typed } from './field.js';

/** Lists and cards of records: what is in the database, and what is changed there at once. */
export class RecordsPage {
  constructor(readonly page: Page) {}

  async visit(entity: string): Promise<void> {
    await this.page.goto(`/data/${entity}`);
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Поиск' }).fill(text);
  }

  async holds(text: string): Promise<void> {
    await expect(this.row(text)).toBeVisible();
  }

  async isEmpty(): Promise<void> {
    await expect(this.page.getByText(/Записей пока нет|Ничего не найдено/)).toBeVisible();
  }

  /** Opens the card of the record whose row holds the text. */
  async open(text: string): Promise<void> {
    await this.row(text).getByRole('link').click();
  }

  /** Types into the card and saves it. */
  async change(values: Readonly<Record<string, Typed>>): Promise<void> {
    const card = this.page.getByRole('main').getByRole('form');
    await fillFields(card, values);
    await card.getByRole('button', { name: 'Сохранить' }).click();
    await expect(card.getByText('Записано в базу')).toBeVisible();
  }

  private row(text: string) {
    return this.page.getByRole('row').filter({ hasText: text }).first();
  }
}
