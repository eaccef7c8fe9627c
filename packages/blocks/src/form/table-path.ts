import type { FormTable } from './definition.js';

/**
 * Where a table and what is in it stand among the values of a form. `appeal.Answer` is the table, `appeal.Answer.<row>` says what
 * became of a row, `appeal.Answer.<row>.text` is a cell. A row is called by its record, or, until it has one, by a name of its
 * own that begins with `+`. Entities begin with a capital, fields do not: no path of a field is one of these.
 */
export function pathOf({ of, entity }: Pick<FormTable, 'of' | 'entity'>): string {
  return `${of}.${entity}`;
}

/** What became of a row: null is as it was. */
export type RowMark = 'added' | 'removed' | null;

export interface CellPath {
  readonly table: string;
  readonly row: string;
  /** Null: the path is that of the row. */
  readonly field: string | null;
}

/** Null for the path of a field. */
export function readCellPath(path: string): CellPath | null {
  const [of = '', entity = '', row, field = null, ...rest] = path.split('.');
  if (!/^[A-Z]/.test(entity) || row === undefined || row === '' || rest.length > 0) return null;
  return { table: pathOf({ of, entity }), row, field };
}

/** A row that has no record yet. */
export function isNewRow(row: string): boolean {
  return row.startsWith('+');
}
