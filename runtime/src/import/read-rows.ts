import { setImmediate } from 'node:timers/promises';
import { normalText } from '@marshrut/expressions';
import { type EntityField, fieldOf, localText, type Value } from '@marshrut/model';
import type { FieldProblem } from '../definitions/outcome.js';
import { problemText } from '../records/problem-text.js';
import { readField, rowProblems } from '../records/read-values.js';
import type { Records } from '../records/records.js';
import type { EntityTable } from '../tables/entity-table.js';
import type { ImportColumn } from './columns.js';
import type { ImportRow } from './duplicates.js';
import { type Lookup, lookUp, SEVERAL } from './lookup.js';
import { readCell } from './read-cell.js';
import { type Cell, FORMULA_ERROR, type Line } from './sheet.js';

export interface RowsRead {
  readonly rows: readonly ImportRow[];
  readonly problems: readonly FieldProblem[];
}

interface FilledColumn {
  readonly at: number;
  readonly field: EntityField;
  /** For references and people: who is called what. */
  readonly lookup: Lookup | null;
}

/** Lines read before others get their turn. */
const BREATH = 250;

/** Every cell of the named columns, in canonical form or with its problem at its line. */
export async function readRows(
  records: Records,
  table: EntityTable,
  columns: readonly ImportColumn[],
  lines: readonly Line[],
  today: string,
): Promise<RowsRead> {
  const filled = await filledColumns(records, table, columns, lines);
  const given = new Set(filled.map(({ field }) => field.key));
  const rows: ImportRow[] = [];
  const problems: FieldProblem[] = [];
  for (const [n, { line, cells }] of lines.entries()) {
    if (n % BREATH === BREATH - 1) await setImmediate();
    const values: Record<string, Value> = {};
    const wrong = new Map<string, FieldProblem>();
    for (const column of filled) {
      const read = readOne(records, table, column, cells[column.at] ?? null, today);
      if ('value' in read) values[column.field.key] = read.value;
      else wrong.set(column.field.key, cellProblem(table, line, column.field, cells[column.at] ?? null, read));
    }
    for (const { path: key, code } of rowProblems(table.entity, values, today)) {
      const field = fieldOf(table.entity, key);
      if (field && given.has(key) && !wrong.has(key)) wrong.set(key, cellProblem(table, line, field, null, { code }));
    }
    problems.push(...wrong.values());
    rows.push({ line, values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) });
  }
  return { rows, problems };
}

async function filledColumns(
  records: Records,
  table: EntityTable,
  columns: readonly ImportColumn[],
  lines: readonly Line[],
): Promise<FilledColumn[]> {
  const filled: FilledColumn[] = [];
  for (const [at, { field: key }] of columns.entries()) {
    const field = key === null ? undefined : fieldOf(table.entity, key);
    if (
      !field ||
      field.type.kind === 'number' ||
      field.type.kind === 'file' ||
      filled.some(other => other.field === field)
    )
      continue;
    const names = field.type.kind === 'reference' || field.type.kind === 'user';
    filled.push({ at, field, lookup: names ? await lookUp(records, field.type, textsOf(lines, at)) : null });
  }
  return filled;
}

function textsOf(lines: readonly Line[], at: number): string[] {
  return lines.flatMap(({ cells }) => {
    const cell = cells[at] ?? null;
    return typeof cell === 'string' || typeof cell === 'number'
      ? [String(cell).slice(0, LONGEST_NAME).replaceAll('\0', '').toWellFormed()]
      : [];
  });
}

const LONGEST_NAME = 1000;

type Refused = { readonly code: string; readonly expected?: string };

function readOne(
  { timeZone }: Records,
  table: EntityTable,
  { field, lookup }: FilledColumn,
  cell: Cell,
  today: string,
): { readonly value: Value } | Refused {
  const read = readCell(field.type, cell, timeZone);
  if (!('raw' in read)) return read;
  if (lookup === null || read.raw === null) return readField(table, field.key, read.raw, today);
  const found = lookup.get(normalText(String(read.raw)));
  if (found === SEVERAL) return { code: 'SEVERAL_FOUND' };
  return found === undefined
    ? { code: field.type.kind === 'user' ? 'NO_SUCH_USER' : 'NO_SUCH_RECORD' }
    : { value: found };
}

/** The message begins with what stands in the cell, so that the list can be read beside the file. */
function cellProblem(
  { entity }: EntityTable,
  line: number,
  field: EntityField,
  cell: Cell,
  { code, expected }: Refused,
): FieldProblem {
  const text = ownTexts[code] ?? problemText({ code, expected });
  const shown = cell === null || cell === FORMULA_ERROR ? '' : excerpt(cell);
  return {
    path: `${line}.${field.key}`,
    code,
    message: shown ? localText(`«${shown}»: ${text.ru}`, `"${shown}": ${text.en}`) : text,
    line,
    entity: entity.key,
  };
}

const ownTexts: Readonly<Record<string, { readonly ru: string; readonly en: string }>> = {
  FORMULA_ERROR: localText(
    'Ожидалось значение, но формула в ячейке не вычислена. Исправьте формулу.',
    'Expected a value, but the formula of the cell has failed. Correct the formula.',
  ),
  SEVERAL_FOUND: localText(
    'Ожидалась одна запись, но так называется несколько. Укажите номер или другое уникальное значение.',
    'Expected one record, but several are called so. Give a number or another unique value.',
  ),
};

const EXCERPT = 40;

function excerpt(cell: Exclude<Cell, null | typeof FORMULA_ERROR>): string {
  const text = (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)).replace(/\s+/g, ' ');
  const letters = [...text.slice(0, EXCERPT * 2)];
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('')}…` : text;
}
