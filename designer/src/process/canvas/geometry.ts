import type { Diagram, Node } from '@marshrut/model';
import { shapeOf } from '../blocks/shape.js';
import { holds } from '../document/kinds.js';
import { walk } from '../document/walk.js';
import { SIGN, withSigns } from './border.js';

/** All measures are diagram units: pixels at zoom 1. */
export const GRID = 16;
export const COLUMN_GAP = 64;
export const BRANCH_GAP = 160;
export const ROW_GAP = 32;

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Box = Point & Size;

const CARD: Size = { width: 224, height: 80 };
const PILL: Size = { width: 176, height: 48 };
const EVENT: Size = { width: 224, height: 56 };
const NOTE: Size = { width: 208, height: 96 };
export const TASK_ROW = 24;
export const TASK_ROWS = 6;

/** Steps listed on a block that holds others: all of them but its start, its ends and the events on borders. */
export function stepsOf(diagram: Diagram, owner: Node): Node[] {
  return walk(diagram, owner.id).filter(
    node => node.block !== 'start' && node.block !== 'end' && node.attachedTo === undefined,
  );
}

/** Sizes follow from the document alone, so layout and routes need no measuring in the browser. */
export function sizeOf(node: Node, steps: number): Size {
  if (node.block === 'start' || node.block === 'end') return PILL;
  if (node.block === 'note') return NOTE;
  if (node.attachedTo !== undefined) return SIGN;
  if (shapeOf(node.block) === 'event') return EVENT;
  if (!holds(node.block) || steps === 0) return CARD;
  const rows = Math.min(steps, TASK_ROWS) + (steps > TASK_ROWS ? 1 : 0);
  return { width: CARD.width, height: CARD.height + rows * TASK_ROW + 8 };
}

/** How far below a node's top its handles stand. Blocks in a row are aligned by it, whatever their height. */
export function portOf(node: Node): number {
  const size = sizeOf(node, 0);
  return node.block === 'note' ? CARD.height / 2 : size.height / 2;
}

/** Boxes of all nodes, by id. */
export function boxesOf(diagram: Diagram): Map<string, Box> {
  const boxes = new Map(
    diagram.nodes.map(node => {
      const steps = holds(node.block) ? stepsOf(diagram, node).length : 0;
      return [node.id, { ...node.position, ...sizeOf(node, steps) }];
    }),
  );
  return withSigns(diagram, boxes);
}

export function snap(value: number): number {
  return Math.round(value / GRID) * GRID;
}

export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}
