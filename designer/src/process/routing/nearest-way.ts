import type { Point } from '../canvas/geometry.js';

/** The edge whose way passes within `reach` of a point. */
export function nearestWay(ways: ReadonlyMap<string, readonly Point[]>, at: Point, reach: number): string | null {
  let [best, nearest]: [number, string | null] = [reach, null];
  for (const [id, points] of ways) {
    points.slice(1).forEach((end, index) => {
      const away = distance(at, points[index] ?? end, end);
      if (away < best) [best, nearest] = [away, id];
    });
  }
  return nearest;
}

/** From a point to a horizontal or vertical piece. */
function distance(at: Point, a: Point, b: Point): number {
  const x = Math.min(Math.max(at.x, Math.min(a.x, b.x)), Math.max(a.x, b.x));
  const y = Math.min(Math.max(at.y, Math.min(a.y, b.y)), Math.max(a.y, b.y));
  return Math.hypot(at.x - x, at.y - y);
}
