import { sayValue } from '@marshrut/expressions';
import type { Language } from '@marshrut/model';

/** `12.06.2026`, `12 Jun 2026`. */
export function sayDay(day: string, language: Language): string {
  return sayValue(day, { kind: 'date' }, language, () => undefined);
}
