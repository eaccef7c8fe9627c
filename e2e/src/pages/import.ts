import { expect, type Locator, type Page } from '@playwright/test';

interface FileGiven {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Loading records from a spreadsheet: choose, check, load; all lines or none. */
export class ImportPage {
  constructor(readonly page: Page) {}

  async visit(entity: string): Promise<void> {
    await this.page.goto(`/data/${entity}/import`);
  }

  async choose(file: FileGiven): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /Выбрать (другой )?файл/ }).click();
    await (await chooser).setFiles(file);
  }

  /** The error of a line of the file, as the spreadsheet numbers it. */
  refusal(line: number): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('cell', { name: `${line}`, exact: true }) });
  }

  async load(): Promise<void> {
    await this.page.getByRole('button', { name: /^Загрузить \d+ запис/ }).click();
    await expect(this.page.getByText('Загружено', { exact: true })).toBeVisible();
  }
}
