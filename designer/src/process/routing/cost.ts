import type { Box, Point } from '../canvas/geometry.js';
import type { Link } from './link.js';
import { crossings, lengthOf } from './route.js';
import { cuts, type Piece, piecesOf, related, shared } from './taken.js';

/** What makes a way bad, in diagram units of detour it is worth. */
export const BEND = 40;
export const CUT = 24;
/** For each unit that runs on top of a stranger's way. */
export const SHARED = 3;
export const THROUGH = 4000;

export function costOf(
  points: readonly Point[],
  link: Link,
  obstacles: readonly Box[],
  taken: readonly Piece[],
): number {
  const clear = crossings(points, obstacles) * THROUGH + lengthOf(points) + Math.max(0, points.length - 2) * BEND;
  return clear + meetings(points, link, taken);
}

/** What the ways found before add to the cost of this one. */
export function meetings(points: readonly Point[], link: Link, taken: readonly Piece[]): number {
  let cost = 0;
  for (const { a, b } of piecesOf(points, link))
    for (const piece of taken) {
      if (cuts(a, b, piece)) cost += CUT;
      if (!related(piece, link)) cost += shared(a, b, piece) * SHARED;
    }
  return cost;
}
