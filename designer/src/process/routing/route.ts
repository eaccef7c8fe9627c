import type { Box, Point } from '../canvas/geometry.js';

export interface Route {
  readonly points: readonly Point[];
  /** Where the branch's name and the «+» stand. */
  readonly label: Point;
}

export const STUB = 24;
export const LANE = 28;

/** An orthogonal way from a right-hand port to a left-hand one: the shortest of a few simple ones that crosses the fewest blocks. */
export function route(from: Point, to: Point, obstacles: readonly Box[], branching: boolean): Route {
  const ways = candidates(from, to, obstacles, branching);
  const costs = ways.map(
    (points, index) => crossings(points, obstacles) * 4000 + lengthOf(points) + points.length * 40 + index,
  );
  const points = ways[costs.indexOf(Math.min(...costs))] ?? [from, to];
  return { points, label: middle(points) };
}

function candidates(from: Point, to: Point, obstacles: readonly Box[], branching: boolean): Point[][] {
  const [out, back] = [from.x + STUB, to.x - STUB];
  const ways: Point[][] = [];
  if (back >= out || (to.x > from.x && from.y === to.y)) {
    if (from.y === to.y) ways.push([from, to]);
    const turns = branching ? [out, back, (out + back) / 2] : [back, out, (out + back) / 2];
    for (const x of turns) ways.push([from, { x, y: from.y }, { x, y: to.y }, to]);
  }
  for (const y of lanes(from, to, obstacles)) {
    ways.push([from, { x: out, y: from.y }, { x: out, y }, { x: back, y }, { x: back, y: to.y }, to]);
  }
  return ways;
}

/** Heights of free horizontal lanes: below and above everything between the two ports. */
export function lanes(from: Point, to: Point, obstacles: readonly Box[]): number[] {
  const [left, right] = [Math.min(from.x, to.x) - STUB, Math.max(from.x, to.x) + STUB];
  const between = obstacles.filter(box => box.x < right && box.x + box.width > left);
  const bottom = Math.max(from.y + STUB, to.y + STUB, ...between.map(box => box.y + box.height));
  const top = Math.min(from.y - STUB, to.y - STUB, ...between.map(box => box.y));
  return [bottom + LANE, top - LANE];
}

export function crossings(points: readonly Point[], obstacles: readonly Box[]): number {
  let count = 0;
  points.slice(1).forEach((end, index) => {
    const start = points[index] ?? end;
    for (const box of obstacles) if (crosses(start, end, box)) count++;
  });
  return count;
}

/** Does a straight piece of a way lead through a box? Touching its side is not that. */
export function crosses(a: Point, b: Point, box: Box): boolean {
  const [x1, x2] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const [y1, y2] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  return x1 < box.x + box.width - 1 && x2 > box.x + 1 && y1 < box.y + box.height - 1 && y2 > box.y + 1;
}

export function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, end, index) => {
    const start = points[index] ?? end;
    return sum + Math.abs(end.x - start.x) + Math.abs(end.y - start.y);
  }, 0);
}

/** The middle of the longest horizontal piece. */
export function middle(points: readonly Point[]): Point {
  const flat = points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    return start.y === end.y ? [{ x: (start.x + end.x) / 2, y: start.y, length: Math.abs(end.x - start.x) }] : [];
  });
  const { x, y } = flat.reduce((best, piece) => (piece.length > best.length ? piece : best), flat[0] ?? zero);
  return { x, y };
}

const zero = { x: 0, y: 0, length: 0 };

/** The points as an SVG path with rounded corners. */
export function pathOf(points: readonly Point[], radius = 10): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const pieces = rest.map((point, index) => {
    const before = points[index] ?? point;
    const after = rest[index + 1];
    if (!after) return `L ${point.x} ${point.y}`;
    const r = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    const [into, out] = [toward(point, before, r), toward(point, after, r)];
    return `L ${into.x} ${into.y} Q ${point.x} ${point.y} ${out.x} ${out.y}`;
  });
  return `M ${first.x} ${first.y} ${pieces.join(' ')}`;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function toward(from: Point, to: Point, by: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
