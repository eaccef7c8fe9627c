import type { Edge, Node } from '@marshrut/model';
import { type Point, sizeOnCanvas } from './geometry.js';

const COLUMN = 304;
const ROW = 136;
const LEFT = 64;
const TOP = 64;

/** Places for the blocks of one level that a file gives none: columns along the way, rows for what runs beside. */
export function laidOut(nodes: readonly Node[], edges: readonly Edge[]): ReadonlyMap<string, Point> {
  const hosts = new Map(nodes.map(({ id, attachedTo }) => [id, attachedTo]));
  const ids = new Set(hosts.keys());
  const ways = forward(
    nodes.map(({ id }) => id),
    edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  ).map(({ from, to }) => ({ from: hosts.get(from) ?? from, to }));
  const column = columnsOf(nodes, ways);
  const rows = new Map<string, number>();
  const taken = new Map<number, number>();
  for (const { id } of [...nodes].sort((a, b) => (column.get(a.id) ?? 0) - (column.get(b.id) ?? 0))) {
    const at = column.get(id) ?? 0;
    const before = ways.filter(({ to }) => to === id).map(({ from }) => rows.get(from) ?? 0);
    const row = Math.max(taken.get(at) ?? 0, before.length === 1 ? (before[0] ?? 0) : 0);
    rows.set(id, row);
    taken.set(at, row + 1);
  }
  return new Map(
    nodes.map(({ id, block, attachedTo }) => {
      const size = sizeOnCanvas(block);
      const from = attachedTo ?? id;
      const [x, y] = [LEFT + (column.get(from) ?? 0) * COLUMN, TOP + (rows.get(from) ?? 0) * ROW];
      return [id, { x, y: y + 40 - size.height / 2 }];
    }),
  );
}

/** Without the edges that close a loop, as one meets them from the start on. */
function forward(ids: readonly string[], edges: readonly Edge[]): Edge[] {
  const out = Map.groupBy(edges, ({ from }) => from);
  const open = new Set<string>();
  const done = new Set<string>();
  const back = new Set<string>();
  for (const first of ids) {
    const stack = done.has(first) ? [] : [{ id: first, next: 0 }];
    if (stack.length > 0) open.add(first);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const edge = out.get(top.id)?.[top.next++];
      if (!edge) {
        stack.pop();
        open.delete(top.id);
        done.add(top.id);
      } else if (open.has(edge.to)) back.add(edge.id);
      else if (!done.has(edge.to)) {
        open.add(edge.to);
        stack.push({ id: edge.to, next: 0 });
      }
    }
  }
  return edges.filter(({ id }) => !back.has(id));
}

function columnsOf(
  nodes: readonly Node[],
  ways: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, number> {
  const column = new Map(nodes.map(({ id }) => [id, 0]));
  for (let changed = true, turns = 0; changed && turns <= nodes.length; turns++) {
    changed = false;
    for (const { from, to } of ways) {
      const wanted = (column.get(from) ?? 0) + 1;
      if (wanted <= (column.get(to) ?? 0)) continue;
      column.set(to, wanted);
      changed = true;
    }
  }
  return column;
}
