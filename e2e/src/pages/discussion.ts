import { expect, type Locator, type Page } from '@playwright/test';

/** What is said about a case, beside a task or on the page of the case. */
export class DiscussionPanel {
  constructor(readonly page: Page) {}

  /** Opens it beside the task. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: /^Обсуждение/ }).click();
    await expect(this.field()).toBeVisible();
  }

  /** Where a comment is typed. */
  field(): Locator {
    return this.page.getByRole('textbox', { name: 'Комментарий', exact: true });
  }

  /** Those who are offered behind an `@`. */
  offered(name: string): Locator {
    return this.page.getByRole('listbox', { name: 'Кого упомянуть' }).getByRole('option', { name });
  }

  comments(): Locator {
    return this.log().getByRole('listitem');
  }

  log(): Locator {
    return this.page.getByRole('log', { name: 'Обсуждение' });
  }

  /** By the keyboard alone. */
  async send(text: string): Promise<void> {
    await this.field().fill(text);
    await this.field().press('Control+Enter');
    await expect(this.field()).toHaveValue('');
  }

  /** What one may do with a comment of one's own. */
  async choose(comment: Locator, action: string): Promise<void> {
    await comment.getByRole('button', { name: 'Действия с комментарием' }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}
