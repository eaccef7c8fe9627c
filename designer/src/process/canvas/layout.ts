import type { Diagram, Edge, Node } from '@marshrut/model';
import { edgesAt, type Level, nodesAt } from '../document/level.js';
import { walk } from '../document/walk.js';
import { type Box, BRANCH_GAP, boxesOf, COLUMN_GAP, type Point, portOf, ROW_GAP, snap } from './geometry.js';

/** Places for all blocks of a level in columns from left to right; edges that lead back are passed over. Notes stay. */
export function arranged(diagram: Diagram, level: Level): Record<string, Point> {
  const nodes = walk(diagram, level);
  const edges = forward(nodes, edgesAt(diagram, level));
  const column = columnsOf(nodes, edges);
  const boxes = boxesOf(diagram);
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

/** Without the edges that close a loop, seen in reading order. */
function forward(nodes: readonly Node[], edges: readonly Edge[]): Edge[] {
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
function columnsOf(nodes: readonly Node[], edges: readonly Edge[]): Map<string, number> {
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
    const gap = here.some(node => node.block === 'choice') ? BRANCH_GAP : COLUMN_GAP;
    x += Math.max(0, ...here.map(node => boxes.get(node.id)?.width ?? 0)) + gap;
  }
  return xs;
}

/** Port heights. Each column is pulled to its neighbours' middle in a few sweeps; the last one looks back, so ways run straight. */
function rows(
  nodes: readonly Node[],
  edges: readonly Edge[],
  column: ReadonlyMap<string, number>,
  boxes: ReadonlyMap<string, Box>,
): Map<string, number> {
  const last = Math.max(0, ...column.values());
  const columns = Array.from({ length: last + 1 }, (_, index) => nodes.filter(node => column.get(node.id) === index));
  const port = new Map<string, number>();
  const settle = (here: Node[], wish: (node: Node) => number | undefined) => {
    const wished = here.map((node, order) => ({ node, at: wish(node) ?? port.get(node.id) ?? 0, order }));
    wished.sort((a, b) => a.at - b.at || a.order - b.order);
    for (const [id, at] of spread(wished, boxes)) port.set(id, at);
  };
  const mean = (ids: readonly string[]) =>
    ids.length === 0 ? undefined : ids.reduce((sum, id) => sum + (port.get(id) ?? 0), 0) / ids.length;
  const sources = (node: Node) => edges.filter(edge => edge.to === node.id).map(edge => edge.from);
  const targets = (node: Node) => edges.filter(edge => edge.from === node.id).map(edge => edge.to);
  for (const here of columns) settle(here, node => mean(sources(node)));
  for (let sweep = 0; sweep < 3; sweep++) {
    for (const here of columns.toReversed()) settle(here, node => mean(targets(node)));
    for (const here of columns) settle(here, node => mean(sources(node)));
  }
  return port;
}

/** Keeps the order and the least distances, and the whole group as near to its wishes as it can be. */
function spread(
  wished: readonly { readonly node: Node; readonly at: number }[],
  boxes: ReadonlyMap<string, Box>,
): [string, number][] {
  const placed: [string, number][] = [];
  let free = Number.NEGATIVE_INFINITY;
  let pushed = 0;
  for (const { node, at } of wished) {
    const port = Math.max(at, free + portOf(node));
    pushed += port - at;
    placed.push([node.id, port]);
    free = port - portOf(node) + (boxes.get(node.id)?.height ?? 0) + ROW_GAP;
  }
  const back = wished.length > 0 ? pushed / wished.length : 0;
  return placed.map(([id, port]) => [id, port - back]);
}
