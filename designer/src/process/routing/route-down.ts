import type { Box, Point } from '../canvas/geometry.js';
import { crossings, LANE, lanes, lengthOf, middle, type Route, STUB } from './route.js';

/** A way from the bottom of an event on a border to a left-hand port: straight down and to the right, else around what is between. */
export function routeDown(from: Point, to: Point, obstacles: readonly Box[]): Route {
  const below = from.y + STUB;
  const back = to.x - STUB;
  const ways: Point[][] = [];
  if (to.y >= below && to.x > from.x) ways.push([from, { x: from.x, y: to.y }, to]);
  if (back > from.x)
    for (const y of [below, below + LANE])
      ways.push([from, { x: from.x, y }, { x: back, y }, { x: back, y: to.y }, to]);
  for (const y of lanes(from, to, obstacles))
    if (y > below) ways.push([from, { x: from.x, y }, { x: back, y }, { x: back, y: to.y }, to]);
  const last = [from, { x: from.x, y: below }, { x: back, y: below }, { x: back, y: to.y }, to];
  const costs = ways.map((points, index) => crossings(points, obstacles) * 4000 + lengthOf(points) + index);
  const points = ways[costs.indexOf(Math.min(...costs))] ?? last;
  return { points, label: middle(points) };
}
