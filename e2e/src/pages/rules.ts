import { expect, type Locator, type Page } from '@playwright/test';
import { choose, labelled } from './field.js';

/** The table of decisions large: rows under «Если» and «то». Rows and columns are counted from 1, as people do. */
export class RulesPage {
  constructor(readonly page: Page) {}

  async ask(field: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Добавить поле в «Если»' }).click();
    await choose(labelled(this.editor(), 'На какое поле смотреть'), field);
    await expect(this.grid().getByRole('columnheader', { name: field })).toBeVisible();
  }

  async answerInto(field: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Добавить поле в «то»' }).click();
    await choose(labelled(this.editor(), 'В какое поле записать ответ'), field);
    await expect(this.grid().getByRole('columnheader', { name: field })).toBeVisible();
  }

  /** Says a test in words: `say(1, 'Балл', 'меньше', '500')`. */
  async say(row: number, column: string, operator: string, ...values: readonly string[]): Promise<void> {
    await (await this.cell(row, column)).click();
    await this.editor()
      .getByRole('combobox', { name: `${column}: Сравнение` })
      .click();
    await this.page.getByRole('option', { name: operator, exact: true }).click();
    const inputs = this.editor().getByRole('textbox');
    for (const [at, value] of values.entries()) await inputs.nth(at).fill(value);
    await this.close();
  }

  /** Picks the answer of a row from the options of the field. */
  async answer(row: number, column: string, option: string): Promise<void> {
    await (await this.cell(row, column)).click();
    await choose(labelled(this.editor(), column), option);
    await this.close();
  }

  async otherwise(column: string, option: string): Promise<void> {
    await this.answer((await this.rows().count()) + 1, column, option);
  }

  /** The cell of a row, or of «Иначе» below the last one. */
  async cell(row: number, column: string): Promise<Locator> {
    const head = this.grid().getByRole('columnheader', { name: column }).getByRole('button');
    const [, at] = ((await head.getAttribute('data-cell')) ?? '').split('.');
    return this.grid().locator(`[data-cell="${row - 1}.${at}"]`);
  }

  rows(): Locator {
    return this.grid().locator('tbody').getByRole('row');
  }

  grid(): Locator {
    return this.page.getByRole('grid', { name: 'Таблица решений' });
  }

  editor(): Locator {
    return this.page.getByRole('dialog', { name: 'Правка таблицы' });
  }

  findings(): Locator {
    return this.page.getByRole('list', { name: 'Что не так с таблицей' });
  }

  /** What the table answers to example values. */
  async tries(values: Readonly<Record<string, string>>): Promise<Locator> {
    await this.page.getByRole('switch', { name: 'Попробовать' }).check({ force: true });
    const bench = this.page.getByRole('region', { name: 'Попробовать' });
    for (const [field, value] of Object.entries(values)) await labelled(bench, field).fill(value);
    return bench.getByRole('status');
  }

  private async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.editor()).toBeHidden();
  }
}
