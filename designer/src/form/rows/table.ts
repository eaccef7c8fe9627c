import { isNewRow, readCellPath } from '@marshrut/blocks';
import type { FieldType, LocalText, Values } from '@marshrut/model';
import type { FieldMode } from '../../graphql/generated/graphql.js';
import type { Conditions } from '../check.js';
import { type FormField, nameOf, type Typed } from '../field.js';

/** Parts of one record in a form: each row is a record, or will be one. */
export interface FormTable {
  readonly path: string;
  readonly label: LocalText;
  readonly mode: FieldMode;
  readonly columns: readonly FormColumn[];
  readonly min: number;
  readonly max: number;
  readonly visibleIf: string | null;
  readonly rows: readonly FormRow[];
}

export interface FormColumn {
  readonly field: string;
  readonly label: LocalText;
  readonly type: FieldType;
  readonly mode: FieldMode;
  readonly required: boolean;
}

export interface FormRow {
  readonly id: string;
  readonly values: Values;
}

const closed = {
  help: null,
  required: false,
  visibleIf: null,
  requiredIf: null,
  readIf: null,
  computed: null,
  offers: [],
} as const;

/** The row itself is a field, too: it says what became of it. */
export function rowPath(table: FormTable, row: string): string {
  return `${table.path}.${row}`;
}

export function cellsOf(table: FormTable, row: string): FormField[] {
  return table.columns.map(({ field, label, type, mode, required }) => ({
    ...closed,
    path: `${rowPath(table, row)}.${field}`,
    label,
    type,
    mode: table.mode === 'EDIT' ? mode : 'READ',
    required,
  }));
}

/** The table and all in it as fields of the form, so that drafts, checks and problems find them. */
export function fieldsOfTable(table: FormTable, rows: readonly string[]): FormField[] {
  const mark = (row: string): FormField => ({
    ...closed,
    path: rowPath(table, row),
    label: table.label,
    type: { kind: 'text' },
    mode: table.mode,
  });
  return [tableField(table), ...rows.flatMap(row => [mark(row), ...cellsOf(table, row)])];
}

/** Its condition, and the place for what is wrong with it as a whole. Nothing is typed into it. */
export function tableField({ path, label, visibleIf }: FormTable): FormField {
  return { ...closed, path, label, visibleIf, type: { kind: 'text' }, mode: 'READ' };
}

/** Values of the cells as they are in the records. */
export function seenValues(tables: readonly FormTable[]): Values {
  return Object.fromEntries(
    tables.flatMap(table =>
      table.rows.flatMap(({ id, values }) =>
        table.columns.map(({ field }) => [`${rowPath(table, id)}.${field}`, values[field] ?? null] as const),
      ),
    ),
  );
}

/** New rows among what was typed before, in the order they were added. */
export function newRowsIn(table: FormTable, values: Values): string[] {
  return Object.keys(values).flatMap(path => {
    const at = readCellPath(path);
    return at && at.table === table.path && at.field === null && isNewRow(at.row) && values[path] !== null
      ? [at.row]
      : [];
  });
}

/** Cells stand and fall with their table and their row: what is removed is not asked for. */
export function withRows(conditions: Conditions, tables: readonly FormTable[], typed: Typed): Conditions {
  const tableOf = (path: string) => {
    const at = readCellPath(path);
    return at && { at, table: tables.find(table => table.path === at.table) };
  };
  return {
    offered: field => conditions.offered(field),
    computed: path => conditions.computed(path),
    locked: path => !tableOf(path) && conditions.locked(path),
    visible(path) {
      const found = tableOf(path);
      if (!found) return conditions.visible(path);
      const { at } = found;
      if (!conditions.visible(at.table)) return false;
      return at.field === null || typed[nameOf(`${at.table}.${at.row}`)] !== 'removed';
    },
    required(path) {
      const found = tableOf(path);
      if (!found) return conditions.required(path);
      return found.table?.columns.some(({ field, required }) => required && field === found.at.field) === true;
    },
  };
}
