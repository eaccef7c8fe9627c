import { crosses } from '../routing/route.js';
import { type Box, overlap, type Point } from './geometry.js';

export type Side = 'above' | 'below';

/** The bar of a block at its longest, and how far from the block it stands. */
const BAR = { width: 124, height: 34, gap: 6 };

/** Above the block; below it where the bar covers less there. Blocks and names of branches weigh more than edges. */
export function toolsSide(block: Box, things: readonly Box[], ways: Iterable<readonly Point[]>): Side {
  const lines = [...ways];
  const covered = (y: number): number => {
    const bar = { x: block.x + block.width - BAR.width, y, width: BAR.width, height: BAR.height };
    const edges = lines.filter(points => points.some((point, at) => crosses(points[at - 1] ?? point, point, bar)));
    return things.filter(thing => overlap(bar, thing)).length * (lines.length + 1) + edges.length;
  };
  const above = covered(block.y - BAR.gap - BAR.height);
  return above > 0 && covered(block.y + block.height + BAR.gap) < above ? 'below' : 'above';
}
