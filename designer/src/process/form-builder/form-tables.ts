import { type FormTable, isTypedInRow, pathOf } from '@marshrut/blocks';
import type { CardField, Entities, Entity } from '@marshrut/model';

/** Parts of a record of the card that a form may show as a table. */
export interface TableOption {
  readonly of: CardField;
  readonly parts: Entity;
}

const COLUMNS_AT_FIRST = 4;
const ROWS_AT_FIRST = 50;

/** For each record of the card: the entities that say they are parts of it. */
export function tableOptions(card: readonly CardField[], entities: Entities): TableOption[] {
  return card.flatMap(of => {
    const { type } = of;
    if (type.kind !== 'reference') return [];
    return [...entities.values()].flatMap(parts => {
      const link = parts.fields.find(({ key }) => key === parts.partOf)?.type;
      return link?.kind === 'reference' && link.entity === type.entity ? [{ of, parts }] : [];
    });
  });
}

/** A new table has the first fields of its part as columns, typed into where they can be. */
export function beginningTable({ of, parts }: TableOption): FormTable {
  const fields = parts.fields.filter(({ key }) => key !== parts.partOf).slice(0, COLUMNS_AT_FIRST);
  return {
    of: of.key,
    entity: parts.key,
    mode: 'edit',
    columns: fields.map(({ key }) => beginningColumn(parts, key)),
    min: 0,
    max: ROWS_AT_FIRST,
    order: null,
  };
}

export function beginningColumn(parts: Entity, field: string): FormTable['columns'][number] {
  const own = parts.fields.find(({ key }) => key === field);
  const typed = isTypedInRow(own?.type);
  return { field, mode: typed ? 'edit' : 'read', required: typed && own?.required === true };
}

/** The tables with one changed; a text that is emptied is taken away. */
export function changedTable(tables: readonly FormTable[], path: string, next: Partial<FormTable>): FormTable[] {
  return tables.map(table => {
    if (pathOf(table) !== path) return table;
    const given = Object.entries({ ...table, ...next }).filter(([, value]) => value !== undefined && value !== '');
    return Object.fromEntries(given) as FormTable;
  });
}
