import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from './decode-text.js';
import { fileProblem } from './file-problem.js';
import { LIMITS, type SheetRead } from './sheet.js';
import { sheetOf } from './sheet-of.js';

/** A text table: comma, semicolon or tab between the values, quotes around those that need them. */
export function readCsv(file: Buffer): SheetRead {
  const decoded = decodeText(file);
  if (decoded === null) return { ok: false, problem: fileProblem('NOT_A_SPREADSHEET') };
  // Spreadsheet programs take such a first line for a hint and do not show it.
  const text = decoded.replace(/^sep=.\r?\n/i, '');
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_LINE,
      to: LIMITS.lines * 2,
    });
    return sheetOf(
      rows.map((row, at) => ({ line: at + 1, cells: row.map(cell => (cell.trim() === '' ? null : cell.trim())) })),
    );
  } catch (error) {
    if (error instanceof CsvError)
      return {
        ok: false,
        problem: fileProblem(
          error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'QUOTE_NOT_CLOSED' : 'FILE_CORRUPT',
          lineOf(error),
        ),
      };
    throw error;
  }
}

const LONGEST_LINE = 2_000_000;

function lineOf(error: CsvError): number | undefined {
  const lines: unknown = error.lines;
  return typeof lines === 'number' ? lines : undefined;
}

/** The one that parts the header into most columns; in Russia a semicolon, where none does. */
function delimiterOf(text: string): string {
  const header =
    text
      .slice(0, 100_000)
      .replace(/"(?:[^"]|"")*"/g, '')
      .split(/\r\n|\r|\n/)
      .find(line => line.trim() !== '') ?? '';
  const [best] = [';', ',', '\t']
    .map(delimiter => ({ delimiter, columns: header.split(delimiter).length }))
    .sort((left, right) => right.columns - left.columns);
  return best?.delimiter ?? ';';
}
