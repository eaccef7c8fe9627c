import { expect, type Locator, type Page } from '@playwright/test';
import { fillFields, labelled, type Typed } from './field.js';

/** The wizard of a task, by the words of its play bar. */
export class TaskPage {
  constructor(readonly page: Page) {}

  /** The screen of this step is there. */
  async at(step: string): Promise<void> {
    await expect(this.main().getByRole('heading', { name: step, exact: true, level: 3 })).toBeVisible();
  }

  fill(values: Readonly<Record<string, Typed>>): Promise<void> {
    return fillFields(this.form(), values);
  }

  /** Each field, by its label, shows this. A choice that lies open shows the option that is checked. */
  async shows(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const field = labelled(this.form(), label);
      const isOpen = (await field.getAttribute('role')) === 'radiogroup';
      if (isOpen) await expect(field.getByRole('radio', { name: value })).toBeChecked();
      else await expect(field).toHaveValue(value);
    }
  }

  /** Everything typed so far is on the server. */
  async isSaved(): Promise<void> {
    await expect(this.main().getByText(/^Сохранено \d\d:\d\d$/)).toBeVisible();
  }

  /** Of the found records, the one whose card holds the text. */
  select(text: string): Promise<void> {
    return this.main().getByRole('radio', { name: text }).check();
  }

  selectNobody(): Promise<void> {
    return this.select('Никто не подходит');
  }

  /** Fills the screen of a step, or chooses on it, and goes on. */
  async pass(step: string, work: Readonly<Record<string, Typed>> | { readonly select: string | null }): Promise<void> {
    await this.at(step);
    if (!('select' in work)) await this.fill(work);
    else if (work.select === null) await this.selectNobody();
    else await this.select(work.select as string);
    await this.next();
  }

  claim(): Promise<void> {
    return this.press('Взять в работу');
  }

  next(): Promise<void> {
    return this.press('Далее');
  }

  back(): Promise<void> {
    return this.press('Назад');
  }

  /** Back by a click on a visited step of the list. */
  async backTo(step: string): Promise<void> {
    await this.steps().getByRole('button', { name: step }).click();
    await this.at(step);
  }

  pause(): Promise<void> {
    return this.press('Пауза');
  }

  async cancel(): Promise<void> {
    await this.press('Отмена');
    await this.page.getByRole('button', { name: /^Отменить (работу|дело)$/ }).click();
  }

  /** On the review page of the end. */
  finish(): Promise<void> {
    return this.press('Готово');
  }

  /** On the review page: what completing would lead to, with nothing written. */
  async tryOut(): Promise<Locator> {
    await this.press('Примерить');
    return this.main().getByRole('region', { name: 'Что будет после записи' });
  }

  /** On the review page: a line is not to be written, or is after all. */
  takeOut(line: string): Promise<void> {
    return this.press(`Не записывать: ${line}`);
  }

  putBack(line: string): Promise<void> {
    return this.press(`Вернуть: ${line}`);
  }

  /** On the review page of an intermediate commit. */
  submit(): Promise<void> {
    return this.press('Отправить');
  }

  async isStaged(): Promise<void> {
    await expect(this.page.getByText('Не записано в базу')).toBeVisible();
  }

  async isWritten(): Promise<void> {
    await expect(this.main().getByRole('heading', { name: 'Записано', exact: true })).toBeVisible();
  }

  /** What is going to be written, or was written, of an entity; by its name. */
  changes(entity: string): Locator {
    return this.main().getByRole('region', { name: entity, exact: true });
  }

  /** The way through the task so far. */
  steps(): Locator {
    return this.page.getByRole('navigation', { name: 'Шаги задачи' });
  }

  async openCase(): Promise<void> {
    await this.main().getByRole('link', { name: 'Открыть дело' }).click();
  }

  private form(): Locator {
    return this.main().getByRole('form');
  }

  private main(): Locator {
    return this.page.getByRole('main');
  }

  private press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }
}
