import { normalText } from '@marshrut/expressions';
import { type Entity, type EntityField, fieldOf } from '@marshrut/model';
import { type FieldProblem, fieldProblem } from '../definitions/outcome.js';
import { type Cell, FORMULA_ERROR, type Line } from './sheet.js';

/** A column of the file and the field it fills; null: no field has this name, the column is left out. */
export interface ImportColumn {
  readonly header: string;
  readonly field: string | null;
}

export interface ColumnsRead {
  readonly columns: readonly ImportColumn[];
  readonly problems: readonly FieldProblem[];
}

/** Headers name fields by key or by label in either language, without regard to case, ё/е and a star at the end. */
export function readColumns(entity: Entity, { line, cells }: Line): ColumnsRead {
  const columns = trimmed(cells.map(headerText)).map(header => ({
    header,
    field: fieldNamed(entity, header)?.key ?? null,
  }));
  const filled = new Set(columns.flatMap(({ field }) => field ?? []));
  if (filled.size === 0) return { columns, problems: [noColumns(entity, line)] };
  return {
    columns,
    problems: [
      ...columns.flatMap((column, at) => columnProblems(entity, columns, column, at, line)),
      ...missing(entity, filled, unknownHeaders(columns), line),
    ],
  };
}

const LONGEST_HEADER = 200;

/** As both databases can keep it. */
function headerText(cell: Cell): string {
  const text = cell === null || cell === FORMULA_ERROR ? '' : String(cell);
  return text.replaceAll('\0', '').trim().slice(0, LONGEST_HEADER).toWellFormed();
}

function fieldNamed(entity: Entity, header: string): EntityField | undefined {
  const name = normalText(header.replace(/[\s*:]+$/, ''));
  if (name === '') return undefined;
  return (
    entity.fields.find(field => normalText(field.key) === name) ??
    entity.fields.find(field => normalText(field.name.ru) === name || normalText(field.name.en) === name)
  );
}

function columnProblems(
  entity: Entity,
  columns: readonly ImportColumn[],
  { header, field: key }: ImportColumn,
  at: number,
  line: number,
): FieldProblem[] {
  const field = key === null ? undefined : fieldOf(entity, key);
  if (!field) return [];
  const path = `${line}.${field.key}`;
  if (columns.findIndex(other => other.field === field.key) < at) {
    return [
      {
        ...fieldProblem(
          path,
          'COLUMN_REPEATED',
          `Ожидался один столбец для поля «${label(field).ru}», но их несколько. Оставьте один.`,
          `Expected one column for the field "${label(field).en}", but there are several. Keep one.`,
        ),
        line,
      },
    ];
  }
  if (field.type.kind !== 'number') return [];
  return [
    {
      ...fieldProblem(
        path,
        'READ_ONLY',
        `Ожидалось, что номер присваивается при записи, но он стоит в столбце «${header}». Удалите столбец.`,
        `Expected the number to be taken when it is saved, but it stands in the column "${header}". Delete the column.`,
      ),
      line,
    },
  ];
}

/** Columns nobody knows: the missing one may be among them, written with a slip. */
function unknownHeaders(columns: readonly ImportColumn[]): string {
  return columns
    .filter(({ header, field }) => field === null && header !== '')
    .map(({ header }) => `«${header}»`)
    .join(', ');
}

function missing(entity: Entity, filled: ReadonlySet<string>, unknown: string, line: number): FieldProblem[] {
  return entity.fields
    .filter(field => field.required === true && field.type.kind !== 'number' && !filled.has(field.key))
    .map(field => ({
      ...fieldProblem(
        `${line}.${field.key}`,
        'COLUMN_MISSING',
        unknown
          ? `Ожидался столбец «${label(field).ru}», но его нет, а поле обязательно. Добавьте столбец или исправьте название одного из неизвестных: ${unknown}.`
          : `Ожидался столбец «${label(field).ru}», но его нет, а поле обязательно. Добавьте столбец.`,
        unknown
          ? `Expected a column "${label(field).en}", but there is none and the field is required. Add the column, or correct the name of one that is not known: ${unknown}.`
          : `Expected a column "${label(field).en}", but there is none and the field is required. Add the column.`,
      ),
      line,
    }));
}

function noColumns(entity: Entity, line: number): FieldProblem {
  const [ru, en] = [
    entity.fields.map(field => label(field).ru).join(', '),
    entity.fields.map(field => label(field).en).join(', '),
  ];
  return {
    ...fieldProblem(
      'file',
      'NO_COLUMNS',
      `Ожидались названия полей в первой строке (${ru}), но ни одно не найдено. Подпишите столбцы.`,
      `Expected names of fields in the first line (${en}), but none is found. Name the columns.`,
    ),
    line,
  };
}

function label({ key, name }: EntityField): { readonly ru: string; readonly en: string } {
  return { ru: name.ru || name.en || key, en: name.en || name.ru || key };
}

function trimmed(headers: readonly string[]): readonly string[] {
  return headers.slice(0, headers.findLastIndex(header => header !== '') + 1);
}
