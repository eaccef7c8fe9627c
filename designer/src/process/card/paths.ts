import type { CardField, Entities, FieldType, LocalText } from '@marshrut/model';

/** A field a person can choose. */
export interface PathOption {
  readonly path: string;
  /** The field's own name. */
  readonly name: LocalText;
  /** Names of the records on the way to it: `[Гражданин]`; empty for a field of the card. */
  readonly along: readonly LocalText[];
  readonly type: FieldType;
}

/** Fields of the card and, `depth` references deep, of the records they lead to. Loops of references end by the depth. */
export function pathsOf(card: readonly CardField[], entities: Entities, depth: number): PathOption[] {
  const own = card.map(({ key, name, type }): PathOption => ({ path: key, name, along: [], type }));
  return [...own, ...own.flatMap(option => below(option, entities, depth))];
}

function below(option: PathOption, entities: Entities, depth: number): PathOption[] {
  const entity = option.type.kind === 'reference' && depth > 0 ? entities.get(option.type.entity) : undefined;
  if (!entity) return [];
  const fields = entity.fields.map(
    ({ key, name, type }): PathOption => ({
      path: `${option.path}.${key}`,
      name,
      along: [...option.along, option.name],
      type,
    }),
  );
  return [...fields, ...fields.flatMap(field => below(field, entities, depth - 1))];
}
