import { expect, type Locator, type Page } from '@playwright/test';
import { choose, labelled } from './field.js';

/** The form large: fields to take at the left, the sheet in the middle, the chosen field at the right. */
export class FormBuilderPage {
  constructor(readonly page: Page) {}

  /** New fields of the card made after fields of records, each put on the form at once. */
  async addLikeRecord(...fields: readonly string[]): Promise<void> {
    await this.beginNewField();
    for (const field of fields) {
      await choose(this.palette().getByRole('combobox', { name: 'По образцу поля…' }), field);
      await expect(this.line(field)).toBeVisible();
    }
    await this.palette().getByRole('button', { name: 'Закрыть' }).click();
  }

  /** A new list of values, put on the form. */
  async addChoice(name: string, options: readonly string[]): Promise<void> {
    await this.beginNewField();
    await labelled(this.palette(), 'Название').fill(name);
    await choose(labelled(this.palette(), 'Тип'), 'Выбор из вариантов');
    for (const [at, option] of options.entries()) {
      if (at > 0) await this.palette().getByRole('button', { name: 'Ещё значение' }).click();
      await labelled(this.palette(), `Значение ${at + 1}`).fill(option);
    }
    await this.makeField(name);
    await this.palette().getByRole('button', { name: 'Закрыть' }).click();
  }

  async addText(name: string, type = 'Строка'): Promise<void> {
    await this.beginNewField();
    await labelled(this.palette(), 'Название').fill(name);
    if (type !== 'Строка') await choose(labelled(this.palette(), 'Тип'), type);
    await this.makeField(name);
    await this.palette().getByRole('button', { name: 'Закрыть' }).click();
  }

  /** Presses fields of the palette: each comes to the end of the form. */
  async take(...fields: readonly string[]): Promise<void> {
    for (const field of fields) {
      await this.offer(field).click();
      await expect(this.line(field)).toBeVisible();
    }
  }

  /** Drags a field from the palette onto the place of another one. */
  async dragBefore(field: string, other: string): Promise<void> {
    await this.offer(field).dragTo(this.line(other));
    await expect(this.line(field)).toBeVisible();
  }

  /** What may be done with a field on this form. */
  async setMode(field: string, mode: 'Ввод' | 'Чтение' | 'Расчёт' | 'Скрыто'): Promise<void> {
    await this.select(field);
    await this.panel().getByRole('radiogroup', { name: 'Что можно с полем' }).getByText(mode).click();
  }

  async require(...fields: readonly string[]): Promise<void> {
    for (const field of fields) {
      await this.select(field);
      await this.panel().getByRole('switch', { name: 'Обязательно', exact: true }).check({ force: true });
      await expect(this.line(field)).toContainText('*');
    }
  }

  /** Writes the label of a field on this form in the other language. */
  async labelInEnglish(field: string, label: string): Promise<void> {
    await this.select(field);
    const input = labelled(this.panel(), 'Подпись на этой форме');
    const switches = this.panel().getByRole('button', { name: /^RU: текст/ });
    await switches.first().click();
    await input.fill(label);
  }

  async remove(field: string): Promise<void> {
    await this.sheet()
      .getByRole('button', { name: `Убрать с формы: ${field}` })
      .click();
    await expect(this.line(field)).toHaveCount(0);
  }

  panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Свойства' });
  }

  private async select(field: string): Promise<void> {
    const line = this.line(field);
    if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click();
  }

  private async beginNewField(): Promise<void> {
    await this.palette().getByRole('button', { name: 'Новое поле' }).click();
  }

  private async makeField(name: string): Promise<void> {
    await this.palette().getByRole('button', { name: 'Добавить' }).click();
    await expect(this.line(name)).toBeVisible();
  }

  private line(field: string): Locator {
    const name = new RegExp(`^${field}( \\*)?( |$)`);
    return this.sheet().locator('[aria-expanded]').and(this.page.getByRole('button', { name })).first();
  }

  private offer(field: string): Locator {
    return this.palette().getByRole('button', { name: field, exact: true }).first();
  }

  private sheet(): Locator {
    return this.page.getByRole('region', { name: 'Форма', exact: true });
  }

  private palette(): Locator {
    return this.page.getByRole('complementary', { name: 'Поля' });
  }
}
