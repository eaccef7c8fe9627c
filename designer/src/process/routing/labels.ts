import { type Box, overlap, type Point } from '../canvas/geometry.js';

/** What stands on an edge: the name of the branch, and the «+» beside it. */
const HEIGHT = 24;
const PLUS = 18;
const NAME_MOST = 132;
const LETTER = 7;
const PADDING = 22;
const SHARES = [0.5, 0.3, 0.7, 0.15, 0.85];

/** Room that a name of so many letters takes on its edge. */
export function wordsWidth(name: string): number {
  return name === '' ? 0 : Math.min(NAME_MOST, name.length * LETTER + PADDING);
}

export function labelBox(at: Point, words: number): Box {
  const width = words + PLUS;
  return { x: at.x - width / 2, y: at.y - HEIGHT / 2, width, height: HEIGHT };
}

/**
 * Where the name stands: on a horizontal piece that is long enough, the longest first, then on an upright one, where nothing is
 * covered; the middle of the longest horizontal piece where something is covered everywhere.
 */
export function labelSpot(points: readonly Point[], words: number, things: readonly Box[]): Point {
  const pieces = points.slice(1).map((b, index) => ({ a: points[index] ?? b, b }));
  const long = ({ a, b }: { a: Point; b: Point }) => Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
  const flat = pieces.filter(({ a, b }) => a.y === b.y).sort((p, q) => long(q) - long(p));
  const upright = pieces.filter(({ a, b }) => a.x === b.x && a.y !== b.y).sort((p, q) => long(q) - long(p));
  for (const { a, b } of [...flat, ...upright])
    for (const share of SHARES) {
      const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
      const box = labelBox(at, words);
      if (!things.some(thing => overlap(box, thing))) return at;
    }
  const [longest] = flat.length > 0 ? flat : upright;
  if (!longest) return points[0] ?? { x: 0, y: 0 };
  return { x: (longest.a.x + longest.b.x) / 2, y: (longest.a.y + longest.b.y) / 2 };
}
