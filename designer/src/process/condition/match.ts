import { normalText } from '@marshrut/expressions';
import type { CardField, Entity, EntityField } from '@marshrut/model';
import { differsFrom } from './comparable.js';

interface Assignment {
  readonly field: string;
  readonly value: string;
}

/** Rows for the fields of a record that have a namesake in the card, of a type that fits. Rows that are there stay. */
export function filledByName(entity: Entity, card: readonly CardField[], rows: readonly Assignment[]): Assignment[] {
  const taken = new Set(rows.filter(row => row.value !== '').map(row => row.field));
  const kept = rows.filter(row => row.value !== '' || !namesakeOf(fieldNamed(entity, row.field), card));
  const found = entity.fields.flatMap(field => {
    const namesake = taken.has(field.key) ? undefined : namesakeOf(field, card);
    return namesake ? [{ field: field.key, value: namesake.key }] : [];
  });
  return [...kept, ...found];
}

function fieldNamed(entity: Entity, key: string): EntityField | undefined {
  return entity.fields.find(field => field.key === key);
}

/** What a single field of a record would be filled from; empty where nothing is alike. */
export function valueByName(field: EntityField | undefined, card: readonly CardField[]): string {
  return namesakeOf(field, card)?.key ?? '';
}

/** The same key first, then the same name; for a reference also the only field that refers to the same records. */
function namesakeOf(field: EntityField | undefined, card: readonly CardField[]): CardField | undefined {
  if (!field || field.type.kind === 'number') return undefined;
  const fitting = card.filter(one => differsFrom(field.type, one.type) === null);
  const names = new Set([field.name.ru, field.name.en].filter(Boolean).map(normalText));
  const named = fitting.find(
    one => one.key === field.key || [one.name.ru, one.name.en].some(name => name && names.has(normalText(name))),
  );
  return named ?? (field.type.kind === 'reference' && fitting.length === 1 ? fitting[0] : undefined);
}
