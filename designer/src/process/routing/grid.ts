import type { Box, Point } from '../canvas/geometry.js';
import { CUT, SHARED } from './cost.js';
import type { Link } from './link.js';
import { APART, type Piece, related, shared } from './taken.js';

/** How near to a block a way may pass, and the distances from its sides at which ways may run. */
const CLEAR = 8;
const BESIDE = [16, 28, 40];

/** Lines that ways may run along, and what each piece between two neighbouring lines costs; infinite where a block stands. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** From column to column + 1 along a row. */
  across(column: number, row: number): number;
  /** From row to row + 1 along a column. */
  along(column: number, row: number): number;
}

/** @param ends places the way must come to; lines run through them. @param window nothing outside it is looked at. */
export function gridOf(
  link: Link,
  ends: readonly Point[],
  boxes: readonly Box[],
  taken: readonly Piece[],
  window: Box,
): Grid {
  const xs = linesOf(
    ends.map(({ x }) => x),
    boxes.map(({ x, width }) => [x, x + width]),
    [window.x, window.x + window.width],
  );
  const ys = linesOf(
    ends.map(({ y }) => y),
    boxes.map(({ y, height }) => [y, y + height]),
    [window.y, window.y + window.height],
  );
  const closed = closedBy(boxes, xs, ys);
  const strangers = strangersOn(link, taken, xs, ys);
  return {
    xs,
    ys,
    across: once(xs.length, ys.length, (column, row) => {
      const [x, right, y] = [xs[column] ?? 0, xs[column + 1], ys[row] ?? 0];
      if (right === undefined || closed.across[row * xs.length + column] === 1) return Infinity;
      const [a, b] = [
        { x, y },
        { x: right, y },
      ];
      const cut = strangers.uprightAtRow[row]?.filter(piece => piece.a.x >= x && piece.a.x < right).length ?? 0;
      const over = strangers.flatOnRow[row]?.reduce((sum, piece) => sum + shared(a, b, piece), 0) ?? 0;
      return right - x + cut * CUT + over * SHARED;
    }),
    along: once(xs.length, ys.length, (column, row) => {
      const [y, down, x] = [ys[row] ?? 0, ys[row + 1], xs[column] ?? 0];
      if (down === undefined || closed.along[row * xs.length + column] === 1) return Infinity;
      const [a, b] = [
        { x, y },
        { x, y: down },
      ];
      const cut = strangers.flatAtColumn[column]?.filter(piece => piece.a.y >= y && piece.a.y < down).length ?? 0;
      const over = strangers.uprightOnColumn[column]?.reduce((sum, piece) => sum + shared(a, b, piece), 0) ?? 0;
      return down - y + cut * CUT + over * SHARED;
    }),
  };
}

/** A price is worked out when it is first asked for: most pieces of a grid are never looked at. */
function once(width: number, height: number, price: (column: number, row: number) => number) {
  const known = new Float64Array(width * height).fill(Number.NaN);
  return (column: number, row: number): number => {
    const at = row * width + column;
    const before = known[at] ?? Infinity;
    if (!Number.isNaN(before)) return before;
    const now = price(column, row);
    known[at] = now;
    return now;
  };
}

/** Pieces of the grid that a block, or the room kept free around it, stands on. */
function closedBy(boxes: readonly Box[], xs: readonly number[], ys: readonly number[]) {
  const across = new Uint8Array(xs.length * ys.length);
  const along = new Uint8Array(xs.length * ys.length);
  for (const { x, y, width, height } of boxes) {
    const [left, right] = [firstAfter(xs, x - CLEAR), firstFrom(xs, x + width + CLEAR)];
    const [top, bottom] = [firstAfter(ys, y - CLEAR), firstFrom(ys, y + height + CLEAR)];
    for (let row = top; row < bottom; row++)
      for (let column = Math.max(0, left - 1); column < right; column++) across[row * xs.length + column] = 1;
    for (let column = left; column < right; column++)
      for (let row = Math.max(0, top - 1); row < bottom; row++) along[row * xs.length + column] = 1;
  }
  return { across, along };
}

/** Pieces of the ways found before, by the lines they run on and the lines they pass through. */
function strangersOn(link: Link, taken: readonly Piece[], xs: readonly number[], ys: readonly number[]) {
  const lists = (lines: readonly number[]): Piece[][] => lines.map(() => []);
  const [flatOnRow, uprightAtRow] = [lists(ys), lists(ys)];
  const [uprightOnColumn, flatAtColumn] = [lists(xs), lists(xs)];
  const put = (into: Piece[][], piece: Piece, from: number, to: number) => {
    for (let index = from; index < to; index++) into[index]?.push(piece);
  };
  for (const piece of taken) {
    const { a, b } = piece;
    if (a.y === b.y) {
      put(flatAtColumn, piece, firstAfter(xs, Math.min(a.x, b.x)), firstFrom(xs, Math.max(a.x, b.x)));
      if (!related(piece, link)) put(flatOnRow, piece, firstAfter(ys, a.y - APART), firstFrom(ys, a.y + APART));
    } else {
      put(uprightAtRow, piece, firstAfter(ys, Math.min(a.y, b.y)), firstFrom(ys, Math.max(a.y, b.y)));
      if (!related(piece, link)) put(uprightOnColumn, piece, firstAfter(xs, a.x - APART), firstFrom(xs, a.x + APART));
    }
  }
  return { flatOnRow, uprightAtRow, uprightOnColumn, flatAtColumn };
}

function linesOf(
  ends: readonly number[],
  sides: readonly (readonly [number, number])[],
  reach: [number, number],
): number[] {
  const beside = sides.flatMap(([low, high]) => BESIDE.flatMap(gap => [low - gap, high + gap]));
  const [least, most] = reach;
  return [...new Set([...ends, ...beside])].filter(line => line >= least && line <= most).sort((a, b) => a - b);
}

/** Index of the first line greater than a value; the count of lines where there is none. */
function firstAfter(lines: readonly number[], value: number): number {
  return search(lines, line => line > value);
}

/** Index of the first line at a value or behind it. */
function firstFrom(lines: readonly number[], value: number): number {
  return search(lines, line => line >= value);
}

function search(lines: readonly number[], holds: (line: number) => boolean): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(lines[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
