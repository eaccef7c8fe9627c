import { expect, type Locator, type Page } from '@playwright/test';

/** API tokens of the person who is signed in. */
export class TokensPage {
  constructor(readonly page: Page) {}

  async visit(): Promise<void> {
    await this.page.goto('/administration/tokens');
  }

  /** Makes a token and copies its secret from the dialog that shows it. */
  async create(name: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Новый токен' }).click();
    await this.page.getByLabel('Для чего токен').fill(name);
    await this.page.getByRole('button', { name: 'Создать', exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: `Токен создан: ${name}` });
    const secret = (await dialog.getByRole('code').textContent()) ?? '';
    await dialog.getByRole('button', { name: 'Скопировал, закрыть' }).click();
    await expect(dialog).toBeHidden();
    return secret;
  }

  async revoke(name: string): Promise<void> {
    await this.row(name).getByRole('button', { name: 'Отозвать' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Отозвать' }).click();
    await expect(this.row(name)).toHaveCount(0);
  }

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }
}
