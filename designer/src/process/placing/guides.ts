import type { Box, Point } from '../canvas/geometry.js';

/** A block with the height of its ports. */
export interface Ported extends Box {
  readonly port: number;
}

/** A line to which a dragged block keeps: upright at `x`, or level at `y`, as long as the blocks it joins. */
export interface Guide {
  readonly from: Point;
  readonly to: Point;
}

/** How near a side must come, in diagram units. */
const REACH = 9;

/**
 * Where a block that is being dragged keeps to others: sides and middles below each other, ports at one height. Of several the
 * nearest in each direction counts.
 */
export function guided(box: Ported, others: readonly Ported[]): { readonly at: Point; readonly guides: Guide[] } {
  const across = nearest(uprights(box), others, uprights);
  const down = nearest(levels(box), others, levels);
  const at = { x: box.x + (across?.by ?? 0), y: box.y + (down?.by ?? 0) };
  const moved = { ...box, ...at };
  return {
    at,
    guides: [
      ...(across ? [line(across.value, 'x', [moved, ...across.with])] : []),
      ...(down ? [line(down.value, 'y', [moved, ...down.with])] : []),
    ],
  };
}

const uprights = ({ x, width }: Ported) => [x, x + width / 2, x + width];
const levels = ({ y, port }: Ported) => [y + port];

function nearest(own: readonly number[], others: readonly Ported[], of: (box: Ported) => readonly number[]) {
  let best: { readonly by: number; readonly value: number } | undefined;
  for (const other of others)
    of(other).forEach((value, index) => {
      const by = value - (own[index] ?? Number.NaN);
      if (Math.abs(by) <= REACH && Math.abs(by) < Math.abs(best?.by ?? Number.POSITIVE_INFINITY)) best = { by, value };
    });
  return best && { ...best, with: others.filter(other => of(other).includes(best?.value ?? Number.NaN)) };
}

function line(value: number, axis: 'x' | 'y', boxes: readonly Box[]): Guide {
  if (axis === 'x') {
    const top = Math.min(...boxes.map(({ y }) => y));
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
    return { from: { x: value, y: top }, to: { x: value, y: bottom } };
  }
  const left = Math.min(...boxes.map(({ x }) => x));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  return { from: { x: left, y: value }, to: { x: right, y: value } };
}
