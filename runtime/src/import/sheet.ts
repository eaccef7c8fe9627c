import type { FieldProblem } from '../definitions/outcome.js';

/** A formula of the spreadsheet that could not be computed: `#N/A` and the like. */
export const FORMULA_ERROR = Symbol('formula error');

export type Cell = string | number | boolean | Date | typeof FORMULA_ERROR | null;

/** A line as the spreadsheet shows it: `line` from 1, empty lines counted. */
export interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** The first line that is not empty names the columns; empty lines after it are left out. */
export interface Sheet {
  readonly header: Line;
  readonly lines: readonly Line[];
}

export type SheetRead =
  | { readonly ok: true; readonly sheet: Sheet }
  | { readonly ok: false; readonly problem: FieldProblem };

/** `cells`: what an XLSX reader, which takes the whole thread, gets through in about a second. */
export const LIMITS = {
  bytes: 8 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  columns: 200,
  lines: 10_000,
  cells: 300_000,
  characters: 30_000_000,
} as const;
