import type { Diagram, Node } from '@marshrut/model';
import { type Point, type Size, sizeOf } from '../canvas/geometry.js';
import { freeOf } from '../canvas/room.js';
import type { Part } from './add-nodes.edit.js';

const isStep = (node: Node) => node.block !== 'start' && node.block !== 'end';

/** How many steps are listed on the first block of a part. */
export function stepsIn({ nodes: [first, ...others] }: Part): number {
  return others.filter(node => node.parent === first?.id && isStep(node)).length;
}

/** The room that a part takes on the canvas: its first block, and those that stand beside it. */
export function sizeOfPart(part: Part): Size {
  const [first, ...others] = part.nodes;
  if (!first) return { width: 0, height: 0 };
  const own = sizeOf(first, stepsIn(part));
  const beside = others.filter(node => node.parent === first.parent).map(node => ({ node, ...sizeOf(node, 0) }));
  return {
    width: Math.max(own.width, ...beside.map(({ node, width }) => node.position.x - first.position.x + width)),
    height: Math.max(own.height, ...beside.map(({ node, height }) => node.position.y - first.position.y + height)),
  };
}

/** The blocks of a part with its first one at a place; those beside it go with it, down to where nothing is under them. */
export function placedAt(diagram: Diagram, { nodes }: Part, position: Point): Node[] {
  const [first, ...others] = nodes;
  if (!first) return [];
  const placed: Node[] = [{ ...first, position }];
  for (const node of others) {
    if (node.parent !== first.parent) {
      placed.push(node);
      continue;
    }
    const wished = {
      x: node.position.x + position.x - first.position.x,
      y: node.position.y + position.y - first.position.y,
    };
    const so = { ...diagram, nodes: [...diagram.nodes, ...placed] };
    placed.push({ ...node, position: freeOf(so, node.parent, { ...wished, ...sizeOf(node, 0) }) });
  }
  return placed;
}
