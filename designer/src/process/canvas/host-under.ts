import type { Diagram } from '@marshrut/model';
import { mayHost } from '../document/kinds.js';
import { type Level, nodesAt } from '../document/level.js';
import { boxesOf, type Point } from './geometry.js';

/** The block at a point that an event may be put on; the border may be missed by a little. */
export function hostUnder(diagram: Diagram, level: Level, at: Point, reach = 16): string | null {
  const boxes = boxesOf(diagram);
  const under = nodesAt(diagram, level).find(node => {
    const box = mayHost(node.block) ? boxes.get(node.id) : undefined;
    return (
      box &&
      at.x > box.x - reach &&
      at.x < box.x + box.width + reach &&
      at.y > box.y - reach &&
      at.y < box.y + box.height + reach
    );
  });
  return under?.id ?? null;
}
