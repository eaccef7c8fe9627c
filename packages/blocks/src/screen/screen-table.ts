import { type Answered, type CaseState, type Env, type Plan, readPaths, readRows } from '@marshrut/engine';
import {
  compareDecimals,
  type EntityField,
  type FieldType,
  fieldOf,
  type LocalText,
  over,
  type Row,
  type Value,
} from '@marshrut/model';
import type { FormSettings, FormTable } from '../form/definition.js';
import { pathOf, readCellPath } from '../form/table-path.js';

/** A table of parts as the owner of a task has it in front of them. */
export interface ScreenTable extends Omit<FormTable, 'label' | 'columns'> {
  readonly path: string;
  readonly label: LocalText;
  readonly columns: readonly ScreenColumn[];
  /** In the order of the table, staged changes laid over. Empty while there is no record they could be parts of. */
  readonly rows: readonly Row[];
}

export interface ScreenColumn {
  readonly field: EntityField;
  readonly mode: 'edit' | 'read';
  readonly required: boolean;
}

export function tablesOf(
  { plan, state, env }: { readonly plan: Plan; readonly state: CaseState; readonly env: Env },
  task: string,
  { tables = [] }: FormSettings,
): Answered<readonly ScreenTable[]> {
  const read: ScreenTable[] = [];
  for (const table of tables) {
    const { of, entity } = table;
    const parts = plan.entities.get(entity);
    if (parts?.partOf === undefined) continue;
    const values = readPaths(plan, state, task, [of], env);
    if (values.kind === 'needs') return values;
    const whole = values.answer[of] ?? null;
    const where = [{ field: parts.partOf, equals: whole }];
    const rows = whole === null ? null : readRows(plan, state, task, entity, where, env);
    if (rows?.kind === 'needs') return rows;
    read.push({
      ...table,
      path: pathOf(table),
      label: over(table.label, parts.plural),
      columns: columnsOf(plan, table),
      rows: inOrder(rows?.answer ?? [], table, parts.fields),
    });
  }
  return { kind: 'answered', answer: read };
}

function columnsOf({ entities }: Plan, { entity, columns }: FormTable): ScreenColumn[] {
  const parts = entities.get(entity);
  return columns.flatMap(({ field: key, mode, required }) => {
    const field = parts && fieldOf(parts, key);
    return field ? [{ field, mode, required }] : [];
  });
}

/** By the field of its rule; rows alike, and all where there is no rule, as they were made. What is not given stands last. */
function inOrder(rows: readonly Row[], { order }: FormTable, fields: readonly EntityField[]): readonly Row[] {
  const type = order && fields.find(({ key }) => key === order.field)?.type;
  if (!order || !type) return rows;
  const turn = order.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left = null, right = null] = [a.values[order.field], b.values[order.field]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return turn * compared(type, left, right);
  });
}

function compared({ kind }: FieldType, left: Value, right: Value): number {
  const [a, b] = [String(left), String(right)];
  if (kind === 'int' || kind === 'money' || kind === 'decimal') return compareDecimals(a, b);
  return kind === 'text' || kind === 'longText' ? BY_ALPHABET.compare(a, b) : Number(a > b) - Number(a < b);
}

const BY_ALPHABET = new Intl.Collator('ru', { numeric: true });

/** The kind of field that stands at the path of a cell; null for any other path. */
export function cellType({ entities }: Plan, { tables = [] }: FormSettings, path: string): FieldType | null {
  const at = readCellPath(path);
  const table = at && tables.find(candidate => pathOf(candidate) === at.table);
  const parts = table && entities.get(table.entity);
  return (parts && at.field !== null && fieldOf(parts, at.field)?.type) || null;
}

/** Whether something may be typed at this path: into a cell, or into the mark of a row. */
export function isTyped({ tables = [] }: FormSettings, path: string): boolean {
  const at = readCellPath(path);
  const table = at && tables.find(candidate => candidate.mode === 'edit' && pathOf(candidate) === at.table);
  if (!table) return false;
  return at.field === null || table.columns.some(({ field, mode }) => mode === 'edit' && field === at.field);
}
