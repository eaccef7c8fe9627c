import { readSheet } from 'read-excel-file/node';
import { type FileProblemCode, fileProblem } from './file-problem.js';
import { type Cell, FORMULA_ERROR, LIMITS, type Line, type SheetRead } from './sheet.js';
import { sheetOf } from './sheet-of.js';
import { columnLetters, scanSheet } from './sheet-xml.js';
import { readZip, writeZip } from './zip.js';

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
/** What the text of a table is in; pictures, charts and macros stay packed. */
const PARTS =
  /^(?:xl\/workbook\.(?:xml|bin)|xl\/_rels\/workbook\.xml\.rels|xl\/(?:styles|sharedStrings)\d*\.xml|xl\/worksheets\/[^/]+\.xml|content\.xml)$/;

/** The first sheet of an XLSX file. */
export async function readXlsx(file: Buffer): Promise<SheetRead> {
  const unpacked = await readZip(file, name => PARTS.test(name), LIMITS.unpackedBytes);
  if (!unpacked.ok) return refused(zipProblems[unpacked.why]);
  const parts = unpacked.entries;
  if (!parts.has(WORKBOOK))
    return refused(parts.has('xl/workbook.bin') || parts.has('content.xml') ? 'OLD_SPREADSHEET' : 'NOT_A_SPREADSHEET');
  const path = firstSheet(text(parts, WORKBOOK), text(parts, RELATIONS));
  const sheet = path === null ? undefined : parts.get(path);
  if (path === null || !sheet) return refused('FILE_CORRUPT');
  const scan = scanSheet(sheet.toString('utf8'));
  if (!scan.ok) return refused(scanProblems[scan.why]);

  const needed = [...parts].filter(([name]) => !name.startsWith('xl/worksheets/') || name === path);
  const rows = await rowsOf(writeZip(new Map(needed)));
  return rows === null ? refused('FILE_CORRUPT') : sheetOf(withFailures(rows, scan.failed));
}

const zipProblems = { corrupt: 'FILE_CORRUPT', encrypted: 'FILE_ENCRYPTED', tooLarge: 'UNPACKS_TOO_LARGE' } as const;
const scanProblems = {
  corrupt: 'FILE_CORRUPT',
  tooManyColumns: 'TOO_MANY_COLUMNS',
  tooManyLines: 'TOO_MANY_LINES',
  tooManyCells: 'UNPACKS_TOO_LARGE',
} as const;

function refused(code: FileProblemCode): SheetRead {
  return { ok: false, problem: fileProblem(code) };
}

/** The reader throws at whatever it does not understand: nothing else can go wrong in it, for it is handed bytes alone. */
async function rowsOf(archive: Buffer): Promise<Cell[][] | null> {
  try {
    const rows: unknown[][] = await readSheet(archive);
    return rows.map(row => row.map(cell => (isCell(cell) ? cell : null)));
  } catch {
    return null;
  }
}

function isCell(cell: unknown): cell is Cell {
  return cell instanceof Date || ['string', 'number', 'boolean'].includes(typeof cell);
}

/** The reader takes a failed formula for an empty cell, and leaves out lines of nothing else: they would be lost without a word. */
function withFailures(rows: readonly (readonly Cell[])[], failed: ReadonlySet<string>): Line[] {
  const lines = rows.map(
    (row, at): Line => ({
      line: at + 1,
      cells:
        failed.size === 0
          ? row
          : row.map((cell, column) => (failed.has(`${columnLetters(column + 1)}${at + 1}`) ? FORMULA_ERROR : cell)),
    }),
  );
  const below = [...new Set([...failed].map(place => Number(place.replace(/\D/g, ''))))].filter(
    line => line > rows.length,
  );
  const width = rows[0]?.length ?? 0;
  return [
    ...lines,
    ...below.map((line): Line => ({ line, cells: Array.from({ length: width }, () => FORMULA_ERROR) })),
  ];
}

function text(parts: ReadonlyMap<string, Buffer>, name: string): string {
  return parts.get(name)?.toString('utf8') ?? '';
}

/** Path of the first sheet in the order people see; null where the workbook does not tell. */
function firstSheet(workbook: string, relations: string): string | null {
  const sheet = /<(?:[\w.-]+:)?sheet\s[^>]*>/.exec(workbook)?.[0] ?? '';
  const id = /(?<![\w-])[\w.-]+:id\s*=\s*["']([^"']+)["']/.exec(sheet)?.[1];
  const relation = [...relations.matchAll(/<(?:[\w.-]+:)?Relationship\s[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === id,
  )?.[0];
  const target = relation === undefined ? null : attribute(relation, 'Target');
  if (id === undefined || target === null) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}
