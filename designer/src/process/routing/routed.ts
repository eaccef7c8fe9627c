import { type Box, overlap, type Point } from '../canvas/geometry.js';
import { costOf, meetings } from './cost.js';
import { gridOf } from './grid.js';
import { labelBox, labelSpot } from './labels.js';
import type { Link, Routing } from './link.js';
import { crossings, lengthOf, type Route, route, STUB } from './route.js';
import { routeDown } from './route-down.js';
import { cheapest, straightened } from './search.js';
import { type Piece, piecesOf } from './taken.js';

/** How far around its two ends a way is looked for first; the whole level where there is none. */
const AROUND = 240;

/**
 * Ways for all edges of a level, at right angles, around the blocks and apart from each other, with a place for each name where
 * it covers nothing. The quick way is taken where it meets nothing; else the cheapest one along the lines beside the blocks.
 */
export function routed({ boxes, links }: Routing): Map<string, Route> {
  const all = [...boxes.values()];
  const ways = new Map<string, readonly Point[]>();
  const taken: Piece[] = [];
  for (const link of [...links].sort(byReach)) {
    const points = wayOf(link, all, taken);
    ways.set(link.id, points);
    taken.push(...piecesOf(points, link));
  }
  const labels: Box[] = [];
  return new Map(
    links.map(link => {
      const points = ways.get(link.id) ?? [];
      const label = labelSpot(points, link.words, [...all, ...labels]);
      labels.push(labelBox(label, link.words));
      return [link.id, { points, label }];
    }),
  );
}

/** Straight ones first, then the short: the main line of a process stays straight, and detours go around it. */
function byReach(a: Link, b: Link): number {
  const straight = (link: Link) => Number(link.start.y !== link.end.y || link.end.x < link.start.x);
  return straight(a) - straight(b) || lengthOf([a.start, a.end]) - lengthOf([b.start, b.end]);
}

function wayOf(link: Link, all: readonly Box[], taken: readonly Piece[]): readonly Point[] {
  const window = boxAround(link.start, link.end);
  const near = all.filter(box => overlap(box, window));
  const quick = quickWay(link, near);
  const clear = crossings(quick, all) === 0;
  if (clear && meetings(quick, link, taken) === 0) return quick;
  const found =
    foundIn(link, near, taken, window) ?? (clear ? null : foundIn(link, all, taken, boxAround(...corners(all))));
  if (!found) return quick;
  return costOf(found, link, all, taken) < costOf(quick, link, all, taken) ? found : quick;
}

function quickWay({ start, end, down, branching }: Link, boxes: readonly Box[]): readonly Point[] {
  return down ? routeDown(start, end, boxes).points : route(start, end, boxes, branching).points;
}

function foundIn(link: Link, boxes: readonly Box[], taken: readonly Piece[], window: Box): Point[] | null {
  const { start, end, down } = link;
  const out = down ? { x: start.x, y: start.y + STUB } : { x: start.x + STUB, y: start.y };
  const back = { x: end.x - STUB, y: end.y };
  const near = taken.filter(({ a, b }) => overlap(boxOf(a, b), window, 1));
  const way = cheapest(gridOf(link, [out, back], boxes, near, window), out, back, down);
  return way && straightened([start, ...way, end]);
}

function boxOf(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

function boxAround(a: Point, b: Point): Box {
  const { x, y, width, height } = boxOf(a, b);
  return { x: x - AROUND, y: y - AROUND, width: width + 2 * AROUND, height: height + 2 * AROUND };
}

function corners(boxes: readonly Box[]): [Point, Point] {
  const least = { x: Math.min(...boxes.map(({ x }) => x)), y: Math.min(...boxes.map(({ y }) => y)) };
  const most = {
    x: Math.max(...boxes.map(({ x, width }) => x + width)),
    y: Math.max(...boxes.map(({ y, height }) => y + height)),
  };
  return [least, most];
}
