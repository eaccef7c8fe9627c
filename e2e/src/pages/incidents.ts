import { expect, type Locator, type Page } from '@playwright/test';

/** What has stopped, of all cases, and what is told to many at once. */
export class IncidentsPage {
  constructor(readonly page: Page) {}

  /** By the menu, which says how many there are. */
  async open(count: number): Promise<void> {
    const link = this.page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Инциденты' });
    await expect(link).toContainText(String(count));
    await link.click();
  }

  /** The line of one case. */
  line(text: string): Locator {
    return this.page.getByRole('region', { name: 'Дела' }).getByRole('listitem').filter({ hasText: text });
  }

  /** A line of the groups: where, why, how many. */
  group(text: string): Locator {
    return this.page.getByRole('table', { name: 'Где и почему' }).getByRole('row').filter({ hasText: text });
  }

  async narrowTo(group: string): Promise<void> {
    await this.group(group).getByRole('button').click();
  }

  /** Of everything that fits the filter. */
  async retryAll(): Promise<void> {
    await this.page.getByRole('button', { name: 'Повторить', exact: true }).first().click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Повторить' }).click();
  }

  /** One result of a command to many. */
  result(text: string): Locator {
    return this.page.getByRole('list', { name: 'Результаты по делам' }).getByRole('listitem').filter({ hasText: text });
  }
}
