import type { RecordChange } from '@marshrut/engine';
import type { Entities, FieldType, Value } from '@marshrut/model';
import type { Titles } from '../../form/field.js';
import type { ChangeFragment } from '../../graphql/generated/graphql.js';

type Show = (type: FieldType, value: Value, titles: Titles) => string;

/** What a commit writes, in the words that operators read it in. `written`: numbers are taken already. */
export function changesInWords(
  changes: readonly RecordChange[],
  { entities, titles, show, written }: { entities: Entities; titles: Titles; show: Show; written: boolean },
): ChangeFragment[] {
  return changes.flatMap(({ entity: key, record, op, before, after }): ChangeFragment[] => {
    const entity = entities.get(key);
    if (!entity) return [];
    const fields = entity.fields.flatMap(({ key: field, name, type }) => {
      const pending = !written && op === 'create' && type.kind === 'number';
      const [was, is] = [before[field] ?? null, after[field] ?? null];
      if (was === is && !pending) return [];
      return [
        {
          ...{ field, label: name, pending, takeOut: null, reason: null },
          beforeText: show(type, was, titles),
          afterText: show(type, is, titles),
        },
      ];
    });
    const title = titles.get(record) ?? '';
    return [
      {
        ...{ entity: key, entityName: entity.name, record, title, takeOut: null, fields },
        op: op.toUpperCase() as ChangeFragment['op'],
      },
    ];
  });
}
