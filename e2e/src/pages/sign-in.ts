import { expect, type Page } from '@playwright/test';

export class SignInPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto('/');
    await expect(this.page.getByRole('heading', { name: 'Вход' })).toBeVisible();
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.page.getByLabel('Имя пользователя').fill(login);
    await this.page.getByLabel('Пароль', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Войти' }).click();
  }

  async isRefused(): Promise<void> {
    await expect(this.page.getByRole('alert')).toContainText('не подходят друг к другу');
  }
}
