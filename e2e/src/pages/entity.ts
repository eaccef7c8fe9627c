import { expect, type Locator, type Page } from '@playwright/test';
import { choose, chooseSeveral, labelled } from './field.js';

export interface NewField {
  readonly name: string;
  readonly key: string;
  /** As the list of types calls it; a line of text by default. */
  readonly type?: string;
  readonly options?: readonly string[];
  readonly target?: string;
  readonly role?: string;
  readonly pattern?: string;
  readonly minLength?: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly searchable?: boolean;
}

export interface NewEntity {
  readonly name: string;
  readonly plural: string;
  readonly key: string;
  readonly fields: readonly NewField[];
  readonly title: readonly string[];
  readonly readers: readonly string[];
  readonly editors: readonly string[];
}

/** The page on which an analyst says what is kept about something. */
export class EntityPage {
  constructor(readonly page: Page) {}

  async define({ name, plural, key, fields, title, readers, editors }: NewEntity): Promise<void> {
    await this.page.goto('/data');
    await this.page.getByRole('link', { name: 'Новая сущность' }).first().click();
    const naming = this.part('Название');
    await labelled(naming, 'Название по-русски').fill(name);
    await labelled(naming, 'Множественное число по-русски').fill(plural);
    await labelled(naming, 'Ключ').fill(key);
    for (const field of fields) await this.addField(field);
    await chooseSeveral(labelled(this.part('Как называется запись'), 'Поля, из которых складывается название'), title);
    await chooseSeveral(labelled(this.part('Кто видит и меняет записи'), 'Видят'), readers);
    await chooseSeveral(labelled(this.part('Кто видит и меняет записи'), 'Меняют сразу в карточке'), editors);
    await this.save();
  }

  async addField(field: NewField): Promise<void> {
    const fields = this.part('Поля');
    await fields.getByRole('button', { name: 'Добавить поле' }).click();
    const row = fields.locator('li').last();
    await labelled(row, 'Название поля по-русски').fill(field.name);
    if (field.type) await choose(labelled(row, 'Тип'), field.type);
    await labelled(row, 'Ключ').fill(field.key);
    for (const [at, option] of (field.options ?? []).entries()) {
      if (at > 0) await row.getByRole('button', { name: 'Добавить вариант' }).click();
      await row.getByLabel('Вариант по-русски').nth(at).fill(option);
    }
    if (field.target) await choose(labelled(row, 'На какую сущность ссылается'), field.target);
    if (field.role) await choose(labelled(row, 'Роль'), field.role);
    if (field.pattern) await labelled(row, 'Вид номера').fill(field.pattern);
    if (field.minLength) await labelled(row, 'Не короче, знаков').fill(field.minLength);
    if (field.required) await row.getByLabel('Обязательное').check();
    if (field.unique) await row.getByLabel('Неповторимое').check();
    if (field.searchable) await row.getByLabel('Участвует в поиске').check();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Сохранить' }).click();
    await expect(this.page.getByRole('heading', { name: 'Поля и правила' })).toBeVisible();
    await expect(this.page.getByRole('button', { name: 'Сохранить' })).toBeDisabled();
  }

  private part(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }
}
