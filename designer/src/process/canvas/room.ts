import type { Diagram, Node } from '@marshrut/model';
import { hostOf } from '../document/border.js';
import { decides } from '../document/kinds.js';
import { type Level, nodesAt, outOf } from '../document/level.js';
import {
  type Box,
  BRANCH_GAP,
  boxesOf,
  COLUMN_GAP,
  GRID,
  overlap,
  type Point,
  portOf,
  ROW_GAP,
  type Size,
  sizeOf,
  snap,
} from './geometry.js';

/** Where a new node goes, and how far other nodes move to make room for it. */
export interface Room {
  readonly position: Point;
  readonly moves: ReadonlyMap<string, Point>;
}

const gapAfter = (node: Node) => (decides(node.block) ? BRANCH_GAP : COLUMN_GAP);

/** Between two joined nodes: in the gap if it is wide enough, else everything from the second one on moves to the right. */
export function roomBetween(diagram: Diagram, from: Node, to: Node, added: Node, size: Size): Room {
  const boxes = boxesOf(diagram);
  const [source, target] = [boxOf(boxes, from), boxOf(boxes, to)];
  const forward = target.x >= source.x + source.width;
  const x = snap(source.x + source.width + gapAfter(from));
  const sourcePort = source.y + portOf(from);
  const targetPort = target.y + portOf(to);
  const port = forward ? targetPort : sourcePort;
  const position = { x, y: snap(port - portOf(added)) };
  const moves = new Map<string, Point>();
  const host = hostOf(diagram, from);
  const under = host ? boxOf(boxes, host).y + boxOf(boxes, host).height : Number.NEGATIVE_INFINITY;
  if (host && (!forward || position.y < under)) return { position: belowHost(diagram, from, added, size), moves };
  if (!forward) return { position: freeOf(diagram, from.parent, { ...position, ...size }), moves };
  const missing = x + size.width + gapAfter(added) - target.x;
  if (missing <= 0) return { position: centred(position, target.x - gapAfter(added) - size.width), moves };
  for (const node of nodesAt(diagram, from.parent)) {
    if (node.id !== from.id && node.attachedTo === undefined && node.position.x + 1 > target.x) {
      moves.set(node.id, { x: node.position.x + Math.ceil(missing / GRID) * GRID, y: node.position.y });
    }
  }
  return { position, moves };
}

/** To the right of a node, below the branches it already has; what follows an event on a border stands below its block. */
export function roomAfter(diagram: Diagram, from: Node, added: Node, size: Size): Point {
  if (from.attachedTo !== undefined) return belowHost(diagram, from, added, size);
  const boxes = boxesOf(diagram);
  const source = boxOf(boxes, from);
  const branches = outOf(diagram, from.id).flatMap(edge => boxes.get(edge.to) ?? []);
  const below = branches.filter(box => box.x > source.x).map(box => box.y + box.height + ROW_GAP);
  const level = source.y + portOf(from) - portOf(added);
  const x = snap(source.x + source.width + gapAfter(from));
  const y = snap(Math.max(level, ...below));
  return freeOf(diagram, from.parent, { x, y, ...size });
}

function belowHost(diagram: Diagram, event: Node, added: Node, size: Size): Point {
  const boxes = boxesOf(diagram);
  const sign = boxOf(boxes, event);
  const host = hostOf(diagram, event);
  const bottom = host ? boxOf(boxes, host) : sign;
  const x = snap(sign.x + sign.width + COLUMN_GAP);
  const y = snap(bottom.y + bottom.height + 2 * ROW_GAP + portOf(event) - portOf(added) + 24);
  return freeOf(diagram, event.parent, { x, y: Math.max(y, snap(sign.y + sign.height + 24)), ...size });
}

/** The first free place at or below the wished one. */
export function freeOf(diagram: Diagram, level: Level, wished: Box): Point {
  const boxes = boxesOf(diagram);
  const others = nodesAt(diagram, level).map(node => boxOf(boxes, node));
  let box = wished;
  for (let tries = 0; tries < 200; tries++) {
    const hit = others.find(other => overlap(box, other, 8));
    if (!hit) break;
    box = { ...box, y: snap(hit.y + hit.height + ROW_GAP) };
  }
  return { x: box.x, y: box.y };
}

function centred(position: Point, lastX: number): Point {
  return { x: snap((position.x + lastX) / 2), y: position.y };
}

function boxOf(boxes: ReadonlyMap<string, Box>, node: Node): Box {
  return boxes.get(node.id) ?? { ...node.position, ...sizeOf(node, 0) };
}
