import type { Locator } from '@playwright/test';

/** What a person types, picks or ticks; dates as on the screen, such as `14.03.1972`. */
export type Typed = string | boolean;

/** Gives each field, found by its label, what a person would give it: text, a choice of a list, a tick. */
export async function fillFields(form: Locator, values: Readonly<Record<string, Typed>>): Promise<void> {
  for (const [label, typed] of Object.entries(values)) await fillField(form.getByLabel(label).first(), typed);
}

async function fillField(field: Locator, typed: Typed): Promise<void> {
  if (typeof typed === 'boolean') return field.setChecked(typed);
  if ((await field.getAttribute('aria-haspopup')) !== 'listbox') return field.fill(typed);
  await field.click();
  await field.page().getByRole('option', { name: typed }).first().click();
}
