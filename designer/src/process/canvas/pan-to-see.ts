import type { Box, Point, Size } from './geometry.js';

interface View extends Point {
  readonly zoom: number;
}

/** What stays free around a block: more at the right, where the next one will stand, and at the top for its bar. */
const FREE = { left: 56, top: 72, right: 160, bottom: 56 };

/** By how many pixels to move the picture so that a block is in sight: as little as that needs. */
export function panToSee(box: Box, { x, y, zoom }: View, { width, height }: Size): Point {
  const left = box.x * zoom + x;
  const top = box.y * zoom + y;
  return {
    x: along(left, left + box.width * zoom, FREE.left, width - FREE.right),
    y: along(top, top + box.height * zoom, FREE.top, height - FREE.bottom),
  };
}

/** One direction: something already in sight stays; what is too long shows its beginning. */
function along(start: number, end: number, first: number, last: number): number {
  if (start < first) return first - start;
  return end > last ? Math.max(last - end, first - start) : 0;
}
