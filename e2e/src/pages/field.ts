import type { Locator } from '@playwright/test';

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

async function fillField(field: Locator, typed: Typed): Promise<void> {
  await field.waitFor();
  if (typeof typed === 'boolean') return field.setChecked(typed);
  if ((await field.getAttribute('role')) === 'radiogroup') return field.getByRole('radio', { name: typed }).check();
  await field.fill(typed);
  if ((await field.getAttribute('aria-haspopup')) !== 'listbox') return;
  await field.page().getByRole('option', { name: typed }).first().click();
}
