import type { RecordChange } from '@marshrut/engine';
import { type Entities, type EntityField, fieldOf, type Value } from '@marshrut/model';

/** One record of a commit, field by field in the order of its entity; texts are made where the reader's language is known. */
export interface RecordDiff {
  readonly entity: string;
  readonly record: string;
  readonly op: 'create' | 'update' | 'delete';
  readonly fields: readonly FieldDiff[];
}

export interface FieldDiff {
  readonly field: EntityField;
  readonly before: Value;
  readonly after: Value;
  /** A number that is taken at the commit. */
  readonly pending: boolean;
}

export function diffOf(
  change: Pick<RecordChange, 'entity' | 'record' | 'op' | 'before' | 'after'>,
  entities: Entities,
  committed: boolean,
): RecordDiff {
  const { entity: key, record, op, before, after } = change;
  const entity = entities.get(key);
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const known = (entity?.fields ?? []).filter(
    field => names.has(field.key) || (op === 'create' && field.type.kind === 'number'),
  );
  const fields = known.flatMap((field): FieldDiff[] => {
    const [was, is] = [before[field.key] ?? null, after[field.key] ?? null];
    const pending = !committed && op === 'create' && field.type.kind === 'number';
    return was === is && !pending ? [] : [{ field, before: was, after: is, pending }];
  });
  return { entity: key, record, op, fields };
}

export function fieldLabel(entities: Entities, entity: string, key: string): EntityField['name'] {
  const definition = entities.get(entity);
  return (definition && fieldOf(definition, key)?.name) ?? { ru: key, en: key };
}
