import type { Values } from '@marshrut/model';

/** The values that differ from those the card was opened with; only they are sent, so others' changes are not overwritten. */
export function changed(before: Values, after: Values): Values {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => value !== (before[key] ?? null)));
}
