import { fileProblem } from './file-problem.js';
import { LIMITS, type Line, type SheetRead } from './sheet.js';

/** The table in the lines of a file: its first line that is not empty is the header. */
export function sheetOf(all: readonly Line[]): SheetRead {
  const [header, ...lines] = all.filter(({ cells }) => cells.some(cell => cell !== null && cell !== ''));
  if (!header || lines.length === 0) return { ok: false, problem: fileProblem('FILE_EMPTY') };
  if (lines.length > LIMITS.lines) return { ok: false, problem: fileProblem('TOO_MANY_LINES') };
  if ([header, ...lines].some(({ cells }) => cells.length > LIMITS.columns))
    return { ok: false, problem: fileProblem('TOO_MANY_COLUMNS') };
  let characters = 0;
  for (const { cells } of lines) for (const cell of cells) characters += typeof cell === 'string' ? cell.length : 1;
  if (characters > LIMITS.characters) return { ok: false, problem: fileProblem('UNPACKS_TOO_LARGE') };
  return { ok: true, sheet: { header, lines } };
}
