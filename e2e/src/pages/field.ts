import { expect, type Locator } from '@playwright/test';

/** What a person types, picks or ticks; dates as on the screen, such as `14.03.1972`. */
export type Typed = string | boolean;

/** Gives each field, found by its label, what a person would give it. */
export async function fillFields(form: Locator, values: Readonly<Record<string, Typed>>): Promise<void> {
  for (const [label, typed] of Object.entries(values)) await fillField(labelled(form, label), typed);
}

/** The label as it is read aloud: a required field's star is not part of it. */
export function labelled(form: Locator, label: string): Locator {
  const literally = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return form.getByLabel(new RegExp(`^${literally}(\\s*\\*)?$`)).first();
}

/** Opens a list and picks an option, typing its name where the list can be searched; `Гражданин → Телефон` names its group, too. */
export async function choose(list: Locator, option: string): Promise<void> {
  if (await list.isEditable()) await list.fill(option);
  else await list.click();
  const name = option.split(' → ').at(-1) ?? option;
  const found = list.page().getByRole('option', { name }).first();
  // A list may close by itself where the page is drawn anew under it; whoever sees that opens it again.
  await expect(async () => {
    if (!(await found.isVisible())) await list.click();
    await found.click({ timeout: 3000 });
  }).toPass();
}

/** Picks several options of one list, one after the other. */
export async function chooseSeveral(list: Locator, options: readonly string[]): Promise<void> {
  for (const option of options) {
    await list.fill(option);
    await list.page().getByRole('option', { name: option, exact: true }).click();
  }
  await list.press('Escape');
}

async function fillField(field: Locator, typed: Typed): Promise<void> {
  await field.waitFor();
  if (typeof typed === 'boolean') return field.setChecked(typed);
  if ((await field.getAttribute('role')) === 'radiogroup') return field.getByRole('radio', { name: typed }).check();
  if ((await field.getAttribute('aria-haspopup')) === 'listbox') return choose(field, typed);
  await field.fill(typed);
}
