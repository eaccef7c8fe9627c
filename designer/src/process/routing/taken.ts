import type { Point } from '../canvas/geometry.js';
import type { Link } from './link.js';

/** A straight piece of a way that has been found, with the blocks that way joins. */
export interface Piece {
  readonly a: Point;
  readonly b: Point;
  readonly from: string;
  readonly to: string;
}

/** Closer than this two ways side by side look like one. */
export const APART = 8;

export function piecesOf(points: readonly Point[], { from, to }: Pick<Link, 'from' | 'to'>): Piece[] {
  return points.slice(1).map((b, index) => ({ a: points[index] ?? b, b, from, to }));
}

/** Edges that leave one block or arrive at one block may share a line: that reads as parting and meeting. */
export function related(piece: Piece, link: Pick<Link, 'from' | 'to'>): boolean {
  return piece.from === link.from || piece.to === link.to;
}

/** Diagram units that two pieces run on top of each other, or so close that they look it. */
export function shared(a: Point, b: Point, piece: Piece): number {
  if (a.y === b.y && piece.a.y === piece.b.y && Math.abs(a.y - piece.a.y) < APART)
    return Math.max(0, lesser(a.x, b.x, piece.a.x, piece.b.x));
  if (a.x === b.x && piece.a.x === piece.b.x && Math.abs(a.x - piece.a.x) < APART)
    return Math.max(0, lesser(a.y, b.y, piece.a.y, piece.b.y));
  return 0;
}

function lesser(a1: number, a2: number, b1: number, b2: number): number {
  return Math.min(Math.max(a1, a2), Math.max(b1, b2)) - Math.max(Math.min(a1, a2), Math.min(b1, b2));
}

/** Does one piece pass straight through the other? */
export function cuts(a: Point, b: Point, piece: Piece): boolean {
  if (a.y === b.y && piece.a.x === piece.b.x) return within(piece.a.x, a.x, b.x) && within(a.y, piece.a.y, piece.b.y);
  if (a.x === b.x && piece.a.y === piece.b.y) return within(a.x, piece.a.x, piece.b.x) && within(piece.a.y, a.y, b.y);
  return false;
}

const within = (value: number, a: number, b: number) => value > Math.min(a, b) && value < Math.max(a, b);
