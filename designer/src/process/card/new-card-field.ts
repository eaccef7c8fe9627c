import type { CardField, FieldType, LocalText } from '@marshrut/model';
import { keyFor } from './key.js';

/** A field with a key of its own; the English name makes the key where it is given. Null while something is missing. */
export function newCardField(name: LocalText, type: FieldType, card: readonly CardField[]): CardField | null {
  const given = { ru: name.ru.trim(), en: name.en.trim() };
  if (!given.ru && !given.en) return null;
  if (type.kind === 'reference' && type.entity === '') return null;
  const key = keyFor(given.en || given.ru, new Set(card.map(field => field.key)));
  return { key, name: given, type, use: 'variable' };
}
