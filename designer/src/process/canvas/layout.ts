import type { Diagram, Edge, Node } from '@marshrut/model';
import { decides, edgesOf, holds } from '../document/kinds.js';
import { edgesAt, type Level, nodeOf, nodesAt } from '../document/level.js';
import { walk } from '../document/walk.js';
import { SIGN } from './border.js';
import {
  type Box,
  BRANCH_GAP,
  boxesOf,
  COLUMN_GAP,
  type Point,
  portOf,
  ROW_GAP,
  sizeOf,
  snap,
  stepsOf,
} from './geometry.js';

/**
 * Places for all blocks of a level in columns from left to right; edges that lead back are passed over. Notes stay. Events on a
 * border stand where their block does, and what follows them below it; handlers of events stand in a row under everything.
 */
export function arranged(diagram: Diagram, level: Level): Record<string, Point> {
  const all = walk(diagram, level).filter(node => node.attachedTo === undefined);
  const nodes = all.filter(node => !standsAlone(node));
  const places = inColumns(diagram, level, nodes);
  return { ...places, ...below(diagram, places, all.filter(standsAlone)) };
}

const standsAlone = ({ block }: Node) => edgesOf(block).in === 'none' && edgesOf(block).out === 'none';

/** An edge from an event on a border leads from its block, so much lower. */
type Way = Edge & { readonly drop?: number };

function inColumns(diagram: Diagram, level: Level, nodes: readonly Node[]): Record<string, Point> {
  const edges = forward(
    nodes,
    edgesAt(diagram, level).map(edge => fromHost(diagram, edge)),
  );
  const column = columnsOf(nodes, edges);
  const boxes = withRoomForSigns(diagram, boxesOf(diagram));
  const xs = widths(nodes, column, boxes);
  const ports = rows(nodes, edges, column, boxes);
  const [first] = nodesAt(diagram, level).filter(node => node.block === 'start');
  const shift = (first ? first.position.y + portOf(first) : 0) - (first ? (ports.get(first.id) ?? 0) : 0);
  const origin = first?.position.x ?? 0;
  return Object.fromEntries(
    nodes.map(node => {
      const y = (ports.get(node.id) ?? 0) + shift - portOf(node);
      return [node.id, { x: snap(origin + (xs[column.get(node.id) ?? 0] ?? 0)), y: snap(y) }];
    }),
  );
}

/** Under a block with events on its border nothing stands close. */
function withRoomForSigns(diagram: Diagram, boxes: Map<string, Box>): Map<string, Box> {
  const hosts = new Set(diagram.nodes.flatMap(node => node.attachedTo ?? []));
  for (const id of hosts) {
    const box = boxes.get(id);
    if (box) boxes.set(id, { ...box, height: box.height + SIGN.height });
  }
  return boxes;
}

function fromHost(diagram: Diagram, edge: Edge): Way {
  const host = nodeOf(diagram, nodeOf(diagram, edge.from)?.attachedTo ?? '');
  if (!host) return edge;
  const steps = holds(host.block) ? stepsOf(diagram, host).length : 0;
  return { ...edge, from: host.id, drop: sizeOf(host, steps).height - portOf(host) + 2 * ROW_GAP + SIGN.height };
}

/** In a row under all that is placed. */
function below(
  diagram: Diagram,
  places: Readonly<Record<string, Point>>,
  nodes: readonly Node[],
): Record<string, Point> {
  const boxes = boxesOf(diagram);
  const bottoms = Object.entries(places).map(([id, { y }]) => y + (boxes.get(id)?.height ?? 0));
  let x = Math.min(...Object.values(places).map(place => place.x), Number.MAX_SAFE_INTEGER);
  if (bottoms.length === 0) x = 0;
  const y = snap(Math.max(0, ...bottoms) + 2 * ROW_GAP + SIGN.height);
  const row: Record<string, Point> = {};
  for (const node of nodes) {
    row[node.id] = { x, y };
    x = snap(x + (boxes.get(node.id)?.width ?? 0) + COLUMN_GAP);
  }
  return row;
}

/** Without the edges that close a loop, seen in reading order. */
function forward(nodes: readonly Node[], edges: readonly Way[]): Way[] {
  const rank = new Map(nodes.map((node, index) => [node.id, index]));
  const open = new Set<string>();
  const done = new Set<string>();
  const back = new Set<string>();
  const visit = (id: string) => {
    open.add(id);
    for (const edge of edges.filter(one => one.from === id)) {
      if (open.has(edge.to)) back.add(edge.id);
      else if (!done.has(edge.to)) visit(edge.to);
    }
    open.delete(id);
    done.add(id);
  };
  for (const node of nodes) if (!done.has(node.id)) visit(node.id);
  return edges.filter(edge => !back.has(edge.id) && rank.has(edge.from) && rank.has(edge.to));
}

/** The column of a block is behind the last of those that lead to it. */
function columnsOf(nodes: readonly Node[], edges: readonly Way[]): Map<string, number> {
  const column = new Map(nodes.map(node => [node.id, 0]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to } of edges) {
      const wanted = (column.get(from) ?? 0) + 1;
      if (wanted > (column.get(to) ?? 0)) {
        column.set(to, wanted);
        changed = true;
      }
    }
  }
  return column;
}

/** Left sides of the columns. Behind a choice there is room for the names of its branches. */
function widths(
  nodes: readonly Node[],
  column: ReadonlyMap<string, number>,
  boxes: ReadonlyMap<string, Box>,
): number[] {
  const xs: number[] = [];
  const last = Math.max(0, ...column.values());
  let x = 0;
  for (let index = 0; index <= last; index++) {
    xs.push(x);
    const here = nodes.filter(node => column.get(node.id) === index);
    const gap = here.some(node => decides(node.block)) ? BRANCH_GAP : COLUMN_GAP;
    x += Math.max(0, ...here.map(node => boxes.get(node.id)?.width ?? 0)) + gap;
  }
  return xs;
}

/** Port heights. Each column is pulled to its neighbours' middle in a few sweeps; the last one looks back, so ways run straight. */
function rows(
  nodes: readonly Node[],
  edges: readonly Way[],
  column: ReadonlyMap<string, number>,
  boxes: ReadonlyMap<string, Box>,
): Map<string, number> {
  const last = Math.max(0, ...column.values());
  const columns = Array.from({ length: last + 1 }, (_, index) => nodes.filter(node => column.get(node.id) === index));
  const low = afterEvents(nodes, edges);
  const port = new Map<string, number>();
  const settle = (here: Node[], wish: (node: Node) => number | undefined) => {
    const wished = here.map((node, order) => ({ node, at: wish(node) ?? port.get(node.id) ?? 0, order }));
    wished.sort((a, b) => Number(low.has(a.node.id)) - Number(low.has(b.node.id)) || a.at - b.at || a.order - b.order);
    for (const [id, at] of spread(wished, boxes, low)) port.set(id, at);
  };
  const mean = (ports: readonly number[]) =>
    ports.length === 0 ? undefined : ports.reduce((sum, at) => sum + at, 0) / ports.length;
  const portAt = (id: string) => port.get(id) ?? 0;
  const sources = (node: Node) => {
    const ways = edges.filter(edge => edge.to === node.id);
    const main = ways.filter(way => way.drop === undefined);
    return (main.length > 0 ? main : ways).map(({ from, drop = 0 }) => portAt(from) + drop);
  };
  const targets = (node: Node) =>
    edges.filter(edge => edge.from === node.id && edge.drop === undefined).map(edge => portAt(edge.to));
  for (const here of columns) settle(here, node => mean(sources(node)));
  for (let sweep = 0; sweep < 3; sweep++) {
    for (const here of columns.toReversed()) settle(here, node => mean(targets(node)));
    for (const here of columns) settle(here, node => mean(sources(node)));
  }
  return port;
}

/** Blocks that are reached only by way of an event on a border: they stand under the way itself and do not push it. */
function afterEvents(nodes: readonly Node[], edges: readonly Way[]): ReadonlySet<string> {
  const low = new Set(edges.filter(edge => edge.drop !== undefined).map(edge => edge.to));
  const main = new Set(nodes.filter(node => !edges.some(edge => edge.to === node.id)).map(node => node.id));
  for (let before = -1; before !== main.size; ) {
    before = main.size;
    for (const { from, to, drop } of edges) if (drop === undefined && main.has(from)) main.add(to);
  }
  for (const node of nodes) if (!main.has(node.id)) low.add(node.id);
  for (const id of main) low.delete(id);
  return low;
}

/** Keeps the order and the least distances, and the whole group as near to its wishes as it can be. */
function spread(
  wished: readonly { readonly node: Node; readonly at: number }[],
  boxes: ReadonlyMap<string, Box>,
  low: ReadonlySet<string>,
): [string, number][] {
  const placed: [string, number][] = [];
  let free = Number.NEGATIVE_INFINITY;
  let pushed = 0;
  for (const { node, at } of wished) {
    const port = Math.max(at, free + portOf(node));
    if (!low.has(node.id)) pushed += port - at;
    placed.push([node.id, port]);
    free = port - portOf(node) + (boxes.get(node.id)?.height ?? 0) + ROW_GAP;
  }
  const count = wished.filter(({ node }) => !low.has(node.id)).length;
  const back = count > 0 ? pushed / count : 0;
  return placed.map(([id, port]) => [id, port - back]);
}
