import TinyQueue from 'tinyqueue';
import type { Point } from '../canvas/geometry.js';
import { BEND } from './cost.js';
import type { Grid } from './grid.js';

const RIGHT = 0;
const DOWN = 1;
const LEFT = 2;
const UP = 3;
const NOWHERE = -1;
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

interface Reached {
  readonly state: number;
  readonly cost: number;
  readonly guess: number;
}

/**
 * The cheapest way along the lines of a grid, by A* over (place, direction). It sets out downwards or to the right and arrives
 * to the right; no step leads back where it came from.
 *
 * @returns corners from `start` to `end`, both on the grid; null where blocks leave no way.
 */
export function cheapest(grid: Grid, start: Point, end: Point, down: boolean): Point[] | null {
  const { xs, ys } = grid;
  const goal = ys.indexOf(end.y) * xs.length + xs.indexOf(end.x);
  const first = (ys.indexOf(start.y) * xs.length + xs.indexOf(start.x)) * 4 + (down ? DOWN : RIGHT);
  const best = new Float64Array(xs.length * ys.length * 4).fill(Infinity);
  const before = new Int32Array(best.length).fill(NOWHERE);
  best[first] = 0;
  const queue = new TinyQueue<Reached>([{ state: first, cost: 0, guess: 0 }], (a, b) => a.guess - b.guess);
  for (let here = queue.pop(); here; here = queue.pop()) {
    const { state, cost } = here;
    if (cost > (best[state] ?? 0)) continue;
    const [place, heading] = [Math.floor(state / 4), state % 4];
    if (place === goal && heading === RIGHT) return corners(grid, before, state);
    const [column, row] = [place % xs.length, Math.floor(place / xs.length)];
    STEPS.forEach(([dx, dy], turn) => {
      if (turn === (heading + 2) % 4) return;
      const step = stepCost(grid, column, row, turn);
      if (step === Infinity) return;
      const next = ((row + dy) * xs.length + column + dx) * 4 + turn;
      const total = cost + step + (turn === heading ? 0 : BEND);
      if (total >= (best[next] ?? 0)) return;
      best[next] = total;
      before[next] = state;
      queue.push({ state: next, cost: total, guess: total + away(grid, column + dx, row + dy, end) });
    });
    // A turn on the spot: the goal may have to be turned at.
    if (place === goal && heading !== LEFT) {
      const next = place * 4 + RIGHT;
      const total = cost + BEND;
      if (total < (best[next] ?? 0)) {
        best[next] = total;
        before[next] = state;
        queue.push({ state: next, cost: total, guess: total });
      }
    }
  }
  return null;
}

function stepCost(grid: Grid, column: number, row: number, turn: number): number {
  if (turn === RIGHT) return grid.across(column, row);
  if (turn === DOWN) return grid.along(column, row);
  if (turn === UP) return row === 0 ? Infinity : grid.along(column, row - 1);
  return column === 0 ? Infinity : grid.across(column - 1, row);
}

function away({ xs, ys }: Grid, column: number, row: number, end: Point): number {
  return Math.abs((xs[column] ?? 0) - end.x) + Math.abs((ys[row] ?? 0) - end.y);
}

/** Only the points where the way turns. */
function corners({ xs, ys }: Grid, before: Int32Array, last: number): Point[] {
  const points: Point[] = [];
  for (let state = last; state !== NOWHERE; state = before[state] ?? NOWHERE) {
    const place = Math.floor(state / 4);
    points.push({ x: xs[place % xs.length] ?? 0, y: ys[Math.floor(place / xs.length)] ?? 0 });
  }
  return straightened(points.reverse());
}

/** Without points that stand on a straight line between their neighbours, or twice at one place. */
export function straightened(points: readonly Point[]): Point[] {
  const apart = points.filter((point, at) => point.x !== points[at - 1]?.x || point.y !== points[at - 1]?.y);
  return apart.filter((point, at) => {
    const [last, next] = [apart[at - 1], apart[at + 1]];
    if (!last || !next) return true;
    return !((last.x === point.x && point.x === next.x) || (last.y === point.y && point.y === next.y));
  });
}
