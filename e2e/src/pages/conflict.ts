import { expect, type Locator, type Page } from '@playwright/test';

/** The dialog in which a person chooses, field by field, between mine and theirs. */
export class ConflictDialog {
  constructor(readonly page: Page) {}

  async isOpen(): Promise<void> {
    await expect(this.dialog()).toBeVisible();
  }

  field(label: string): Locator {
    return this.dialog().getByRole('radiogroup', { name: label });
  }

  async take(label: string, side: 'Моё' | 'В базе сейчас'): Promise<void> {
    await this.field(label).getByRole('radio', { name: side }).check();
  }

  async write(): Promise<void> {
    await this.dialog().getByRole('button', { name: 'Записать с выбранным' }).click();
  }

  private dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Эти данные изменил другой человек' });
  }
}
