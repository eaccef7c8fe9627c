import { type CardField, type Entities, type Field, fieldOf } from '@marshrut/model';

/** The field a path leads to: `amount`, `person.phone`, and for expressions any chain `file.person.lastName`. */
export function fieldAt(card: readonly CardField[], entities: Entities, path: string): Field | undefined {
  const [first, ...rest] = path.split('.');
  let field: Field | undefined = card.find(one => one.key === first);
  for (const key of rest) {
    const entity = field?.type.kind === 'reference' ? entities.get(field.type.entity) : undefined;
    field = entity && fieldOf(entity, key);
  }
  return field;
}
