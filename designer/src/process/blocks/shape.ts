import type { BlockId } from '@marshrut/blocks';

/** `event`: round, with a ring; `sign`: a small circle on the border of another block. */
export type Shape = 'card' | 'pill' | 'event' | 'sign' | 'note';

/** Blocks that are no cards. Sizes follow from it, so it knows nothing of icons. */
const shapes: Partial<Record<BlockId, Shape>> = {
  start: 'pill',
  end: 'pill',
  wait: 'event',
  escalate: 'event',
  undo: 'event',
  goTo: 'event',
  boundary: 'sign',
  note: 'note',
};

export function shapeOf(block: string): Shape {
  return (Object.hasOwn(shapes, block) && shapes[block as BlockId]) || 'card';
}
