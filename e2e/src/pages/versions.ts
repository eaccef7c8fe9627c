import { expect, type Locator, type Page } from '@playwright/test';

/** The versions of a process: their list, two of them compared, and the ways back. */
export class VersionsPage {
  constructor(readonly page: Page) {}

  async visit(process: string): Promise<void> {
    await this.page.goto(`/processes/${process}/versions`);
    await expect(this.page.getByRole('heading', { name: 'Версии', level: 1 })).toBeVisible();
  }

  row(number: number): Locator {
    return this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell', { name: `Версия ${number}`, exact: true }) });
  }

  async act(number: number, action: string): Promise<void> {
    await this.page.getByRole('button', { name: `Действия: Версия ${number}` }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  changes(): Locator {
    return this.page.getByRole('complementary', { name: 'Изменения' });
  }

  change(title: string): Locator {
    return this.changes().getByRole('button', { name: new RegExp(title) });
  }

  block(id: string): Locator {
    return this.page.locator(`.react-flow__node[data-id="${id}"]`);
  }
}
