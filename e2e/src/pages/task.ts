import { expect, type Page } from '@playwright/test';
import { fillFields, type Typed } from './field.js';

/** The wizard of a task, by the words of its play bar. */
export class TaskPage {
  constructor(readonly page: Page) {}

  fill(values: Readonly<Record<string, Typed>>): Promise<void> {
    return fillFields(this.page.getByRole('main'), values);
  }

  /** Of the found records, the one whose card holds the text. */
  select(text: string): Promise<void> {
    return this.page.getByRole('main').getByRole('radio', { name: text }).check();
  }

  selectNobody(): Promise<void> {
    return this.select('Никто не подходит');
  }

  claim(): Promise<void> {
    return this.press('Взять в работу');
  }

  resume(): Promise<void> {
    return this.press('Продолжить');
  }

  next(): Promise<void> {
    return this.press('Далее');
  }

  back(): Promise<void> {
    return this.press('Назад');
  }

  pause(): Promise<void> {
    return this.press('Пауза');
  }

  async cancel(): Promise<void> {
    await this.press('Отмена');
    await this.press('Отменить работу');
  }

  /** On the review page of the end. */
  finish(): Promise<void> {
    return this.press('Готово');
  }

  /** On the review page of an intermediate commit. */
  submit(): Promise<void> {
    return this.press('Отправить');
  }

  async isStaged(): Promise<void> {
    await expect(this.page.getByText('Не записано в базу')).toBeVisible();
  }

  /** On a review page: every piece of text stands in what will be written. */
  async willWrite(...pieces: string[]): Promise<void> {
    await expect(this.page.getByRole('main')).toContainText('Что будет записано');
    for (const piece of pieces) await expect(this.page.getByRole('main')).toContainText(piece);
  }

  private press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }
}
