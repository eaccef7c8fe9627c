import { type Here, type InputProblem, ROWS_LIMIT, type Step } from '@marshrut/engine';
import {
  choosable,
  chosenAnew,
  type Entity,
  type FieldType,
  fieldOf,
  readValue,
  type Value,
  type Values,
} from '@marshrut/model';
import { recordPrefix } from '../shared/record-key.js';
import { isTypedInRow } from './check-table.js';
import type { FormSettings, FormTable } from './definition.js';
import { isNewRow, pathOf, readCellPath } from './table-path.js';

/** What a person did to the rows of a form, as steps, and what is wrong with it. */
export interface ReadTables {
  readonly steps: readonly Step[];
  readonly problems: readonly InputProblem[];
}

/** One row as a person left it. */
interface RowEdit {
  readonly row: string;
  readonly removed: boolean;
  readonly cells: Values;
}

/**
 * Takes what was done to the tables of a form. Each row is an ordinary record: it is staged as created, changed or deleted.
 * A row that is gone and was removed here too is nothing; one that is gone and was changed here is told.
 */
export function readTables(here: Here<FormSettings>, input: Values, wholes: (card: string) => Value): ReadTables {
  const steps: Step[] = [];
  const problems: InputProblem[] = [];
  const edits = editsIn(input, problems);
  const tables = here.settings.tables ?? [];
  for (const [path, rows] of edits)
    if (!tables.some(table => pathOf(table) === path && table.mode === 'edit'))
      problems.push(...rows.map(({ row }): InputProblem => ({ path: `${path}.${row}`, code: 'UNKNOWN_FIELD' })));
  for (const [index, table] of tables.entries()) {
    if (table.mode !== 'edit' || !visible(here, table, index)) continue;
    const read = readTable(here, table, wholes(table.of), edits.get(pathOf(table)) ?? []);
    steps.push(...read.steps);
    problems.push(...read.problems);
  }
  return { steps, problems };
}

function editsIn(input: Values, problems: InputProblem[]): ReadonlyMap<string, readonly RowEdit[]> {
  const tables = new Map<string, Map<string, { row: string; removed: boolean; cells: Record<string, Value> }>>();
  for (const [path, value] of Object.entries(input)) {
    const at = readCellPath(path);
    if (!at) continue;
    const rows = tables.get(at.table) ?? new Map();
    tables.set(at.table, rows);
    const edit = rows.get(at.row) ?? { row: at.row, removed: false, cells: {} };
    rows.set(at.row, edit);
    if (at.field !== null) edit.cells[at.field] = value;
    else if (value === 'removed') edit.removed = true;
    else if (value !== null && value !== 'added')
      problems.push({ path, code: 'NOT_AN_OPTION', expected: 'added, removed' });
  }
  return new Map([...tables].map(([path, rows]) => [path, [...rows.values()]]));
}

function visible(here: Here<FormSettings>, { visibleIf }: FormTable, index: number): boolean {
  if (!visibleIf) return true;
  const evaluation = here.evaluate(`tables.${index}.visibleIf`);
  return evaluation.ok && evaluation.value === true;
}

function readTable(here: Here<FormSettings>, table: FormTable, whole: Value, edits: readonly RowEdit[]): ReadTables {
  const path = pathOf(table);
  const parts = here.entities.get(table.entity);
  const link = parts?.partOf;
  if (!parts || link === undefined) return refused(path, 'UNKNOWN_FIELD');
  if (typeof whole !== 'string')
    return edits.length + table.min > 0 ? refused(path, 'NO_SUCH_RECORD') : { steps: [], problems: [] };
  // Before anything is read: so many cost too much to look at.
  if (edits.length > ROWS_LIMIT * 2) return refused(path, 'TOO_MANY_ROWS', table.max);
  const rows = here.find(table.entity, [{ field: link, equals: whole }], ROWS_LIMIT);
  const steps: Step[] = [];
  const problems: InputProblem[] = [];
  let count = rows.length;
  for (const edit of edits) {
    const seen = rows.find(({ id }) => id === edit.row);
    const at = `${path}.${edit.row}`;
    if (edit.removed) {
      if (!seen) continue;
      count -= 1;
      steps.push({ do: 'drop', entity: table.entity, record: seen.id });
    } else if (seen || isNewRow(edit.row)) {
      const cells = readCells(here, table, parts, at, edit.cells, seen?.values ?? {});
      problems.push(...cells.problems);
      if (seen) steps.push({ do: 'stage', op: 'update', entity: table.entity, record: seen.id, values: cells.values });
      else {
        count += 1;
        const values = { ...cells.values, [link]: whole };
        steps.push({
          do: 'stage',
          op: 'create',
          entity: table.entity,
          record: here.newId(recordPrefix(table.entity)),
          values,
        });
      }
    } else if (Object.keys(edit.cells).length > 0) problems.push({ path: at, code: 'NO_SUCH_RECORD' });
  }
  if (count > table.max && count > rows.length)
    problems.push({ path, code: 'TOO_MANY_ROWS', expected: String(table.max) });
  if (count < table.min) problems.push({ path, code: 'TOO_FEW_ROWS', expected: String(table.min) });
  return { steps, problems };
}

/** The cells of one row: canonical values, and a problem for each that is wrong or missing. */
function readCells(
  here: Here<FormSettings>,
  { columns }: FormTable,
  parts: Entity,
  at: string,
  cells: Values,
  seen: Values,
): { values: Values; problems: readonly InputProblem[] } {
  const values: Record<string, Value> = {};
  const problems: InputProblem[] = [];
  for (const [field, raw] of Object.entries(cells)) {
    const path = `${at}.${field}`;
    const column = columns.find(candidate => candidate.field === field);
    const type = fieldOf(parts, field)?.type;
    if (!column || !type) problems.push({ path, code: 'UNKNOWN_FIELD' });
    else if (column.mode === 'read' || !isTypedInRow(type)) {
      if (raw !== (seen[field] ?? null)) problems.push({ path, code: 'READ_ONLY' });
    } else {
      const read = readValue(type, raw, here.today);
      if (!read.ok)
        problems.push({ path, code: read.code, ...(read.expected === undefined ? {} : { expected: read.expected }) });
      else if (type.kind === 'reference' && typeof read.value === 'string' && !here.record(type.entity, read.value))
        problems.push({ path, code: 'NO_SUCH_RECORD' });
      else if (chosenAnew(type, read.value, seen[field] ?? null) !== undefined)
        problems.push({ path, code: 'NOT_AN_OPTION', expected: offeredKeys(type, seen[field] ?? null) });
      else values[field] = read.value;
    }
  }
  for (const { field, mode, required } of columns) {
    const path = `${at}.${field}`;
    const value = Object.hasOwn(values, field) ? values[field] : (seen[field] ?? null);
    if (mode === 'edit' && required && value === null && !problems.some(problem => problem.path === path))
      problems.push({ path, code: 'REQUIRED' });
  }
  return { values, problems };
}

function offeredKeys(type: FieldType, before: Value): string {
  const options = type.kind === 'choice' || type.kind === 'many' ? type.options : [];
  return choosable(options, before)
    .map(({ key }) => key)
    .join(', ');
}

function refused(path: string, code: InputProblem['code'], expected?: number): ReadTables {
  return { steps: [], problems: [{ path, code, ...(expected === undefined ? {} : { expected: String(expected) }) }] };
}
