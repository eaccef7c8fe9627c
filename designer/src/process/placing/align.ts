import type { Diagram, Node } from '@marshrut/model';
import { type Box, boxesOf, overlap, type Point, portOf } from '../canvas/geometry.js';
import { into } from '../document/level.js';
import { walk } from '../document/walk.js';

export const alignments = [
  'left',
  'centre',
  'right',
  'top',
  'row',
  'bottom',
  'spreadAcross',
  'spreadDown',
  'straighten',
] as const;
export type Alignment = (typeof alignments)[number];

interface Stood {
  readonly node: Node;
  readonly box: Box;
}

/**
 * New places for the blocks of one level that are named; events on borders go with their blocks. `row` brings the ports to one
 * height, so that edges between blocks of different height run straight; `straighten` brings each block to the height of the
 * one before it, where nothing stands there yet. Spreading makes the gaps equal and leaves the outermost two where they are.
 */
export function aligned(diagram: Diagram, ids: readonly string[], how: Alignment): Record<string, Point> {
  const boxes = boxesOf(diagram);
  const stood = ids.flatMap((id): Stood[] => {
    const node = diagram.nodes.find(one => one.id === id && one.attachedTo === undefined);
    const box = boxes.get(id);
    return node && box ? [{ node, box }] : [];
  });
  return stood.length < 2 ? {} : Object.fromEntries(ways[how](stood, diagram).map(([node, at]) => [node.id, at]));
}

type Placed = [Node, Point];

const ways: Readonly<Record<Alignment, (stood: readonly Stood[], diagram: Diagram) => Placed[]>> = {
  left: stood => atX(stood, () => Math.min(...stood.map(({ box }) => box.x))),
  right: stood => atX(stood, box => Math.max(...stood.map(one => one.box.x + one.box.width)) - box.width),
  centre: stood => {
    const left = Math.min(...stood.map(({ box }) => box.x));
    const right = Math.max(...stood.map(({ box }) => box.x + box.width));
    return atX(stood, box => (left + right - box.width) / 2);
  },
  top: stood => atY(stood, () => Math.min(...stood.map(({ box }) => box.y))),
  bottom: stood => atY(stood, ({ box }) => Math.max(...stood.map(one => one.box.y + one.box.height)) - box.height),
  row: stood => {
    const first = [...stood].sort((a, b) => a.box.x - b.box.x)[0];
    return first ? atY(stood, ({ node }) => first.box.y + portOf(first.node) - portOf(node)) : [];
  },
  spreadAcross: stood => spread(stood, 'x', 'width'),
  spreadDown: stood => spread(stood, 'y', 'height'),
  straighten: straightened,
};

function atX(stood: readonly Stood[], x: (box: Box) => number): Placed[] {
  return stood.map(({ node, box }) => [node, { x: x(box), y: box.y }]);
}

function atY(stood: readonly Stood[], y: (one: Stood) => number): Placed[] {
  return stood.map(one => [one.node, { x: one.box.x, y: y(one) }]);
}

function spread(stood: readonly Stood[], axis: 'x' | 'y', size: 'width' | 'height'): Placed[] {
  const inOrder = [...stood].sort((a, b) => a.box[axis] - b.box[axis]);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return [];
  const room = last.box[axis] + last.box[size] - first.box[axis];
  const filled = inOrder.reduce((sum, { box }) => sum + box[size], 0);
  const gap = (room - filled) / (inOrder.length - 1);
  let next = first.box[axis];
  return inOrder.map(({ node, box }) => {
    const at = { x: box.x, y: box.y, [axis]: Math.round(next) };
    next += box[size] + gap;
    return [node, at];
  });
}

function straightened(stood: readonly Stood[], diagram: Diagram): Placed[] {
  const level = stood[0]?.node.parent ?? null;
  const order = walk(diagram, level).map(node => node.id);
  const inOrder = [...stood].sort((a, b) => order.indexOf(a.node.id) - order.indexOf(b.node.id));
  const now = new Map(inOrder.map(({ node, box }) => [node.id, box]));
  const others = [...boxesOf(diagram)].flatMap(([id, box]) =>
    now.has(id) || diagram.nodes.find(node => node.id === id)?.parent !== level ? [] : [box],
  );
  for (const { node, box } of inOrder) {
    const before = into(diagram, node.id).flatMap(edge => inOrder.find(one => one.node.id === edge.from) ?? []);
    const [source] = before;
    const height = source && now.get(source.node.id);
    if (!source || !height || before.length > 1) continue;
    const wished = { ...box, y: height.y + portOf(source.node) - portOf(node) };
    const rest = [...others, ...[...now].flatMap(([id, one]) => (id === node.id ? [] : [one]))];
    if (!rest.some(one => overlap(one, wished))) now.set(node.id, wished);
  }
  return inOrder.map(({ node, box }) => {
    const { x, y } = now.get(node.id) ?? box;
    return [node, { x, y }];
  });
}
