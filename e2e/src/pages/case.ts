import { expect, type Locator, type Page } from '@playwright/test';

/** One case: the diagram with the way taken, its tasks, its card and its history. */
export class CasePage {
  constructor(readonly page: Page) {}

  /** Opens the case whose row holds the text. */
  async open(text: string): Promise<void> {
    await this.page.goto('/cases');
    await this.page.getByRole('row').filter({ hasText: text }).first().getByRole('link').click();
  }

  async is(status: 'В работе' | 'Завершено' | 'Отменено'): Promise<void> {
    await expect(
      this.page.getByRole('banner').or(this.main()).getByText(status, { exact: true }).first(),
    ).toBeVisible();
  }

  /** These blocks of the diagram are passed, this one is where the case stands now. */
  async shows(way: { readonly passed?: readonly string[]; readonly current?: string }): Promise<void> {
    for (const block of way.passed ?? []) await this.isMarked(block, 'пройден');
    if (way.current) await this.isMarked(way.current, 'сейчас здесь');
  }

  /** What it waits for besides people: the lines that hold the text. */
  waits(text: string): Locator {
    return this.main().getByRole('region', { name: 'Чего ждёт дело' }).getByRole('listitem').filter({ hasText: text });
  }

  /** What happened: entries of the history that hold all of these texts. */
  entries(...texts: readonly string[]): Locator {
    const all = this.main().getByRole('region', { name: 'История' }).getByRole('listitem');
    return texts.reduce((some, text) => some.filter({ hasText: text }), all);
  }

  private async isMarked(block: string, sign: string): Promise<void> {
    await expect(this.block(block).getByRole('img', { name: sign })).toBeVisible();
  }

  private block(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'Схема процесса' })
      .getByRole('group', { name: new RegExp(`, ${name}(,|$)`) });
  }

  private main(): Locator {
    return this.page.getByRole('main');
  }
}
