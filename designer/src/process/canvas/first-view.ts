import type { Box, Point, Size } from './geometry.js';

export interface View extends Point {
  readonly zoom: number;
}

/** Below this zoom a name is no longer read without effort. */
const READABLE = 0.6;
const COMFORTABLE = 0.8;
const MARGIN = 48;
export const MIN_ZOOM = 0.1;

/** A diagram as one wants to see it first: whole where it stays readable, else its beginning. Null where nothing is drawn. */
export function firstView(boxes: readonly Box[], size: Size): View | null {
  const whole = wholeView(boxes, size);
  return whole && whole.zoom < READABLE ? viewAt(boxes, size, COMFORTABLE) : whole;
}

/** All of a diagram, however small it becomes; never larger than life. Null where nothing is drawn. */
export function wholeView(boxes: readonly Box[], size: Size): View | null {
  if (boxes.length === 0) return null;
  const { left, top, right, bottom } = around(boxes);
  const free = freeOf(size);
  const zoom = Math.min(1, free.width / (right - left), free.height / (bottom - top));
  return viewAt(boxes, size, Math.max(MIN_ZOOM, zoom));
}

function viewAt(boxes: readonly Box[], size: Size, zoom: number): View {
  const { left, top, right, bottom } = around(boxes);
  const free = freeOf(size);
  // What fits exactly must not count as too long for a rounding error.
  const wide = (right - left) * zoom > free.width + 1;
  const tall = (bottom - top) * zoom > free.height + 1;
  return {
    x: wide ? MARGIN - left * zoom : (size.width - (left + right) * zoom) / 2,
    y: tall ? atBeginning(boxes, size, zoom) : (size.height - (top + bottom) * zoom) / 2,
    zoom,
  };
}

/** The leftmost block in the middle, as far as nothing empty is shown above the diagram or below it. */
function atBeginning(boxes: readonly Box[], { height }: Size, zoom: number): number {
  const { top, bottom } = around(boxes);
  const [first] = [...boxes].sort((one, other) => one.x - other.x || one.y - other.y);
  const middle = first ? height / 2 - (first.y + first.height / 2) * zoom : 0;
  return Math.min(2 * MARGIN - top * zoom, Math.max(height - MARGIN - bottom * zoom, middle));
}

function around(boxes: readonly Box[]) {
  return {
    left: Math.min(...boxes.map(box => box.x)),
    top: Math.min(...boxes.map(box => box.y)),
    right: Math.max(...boxes.map(box => box.x + box.width)),
    bottom: Math.max(...boxes.map(box => box.y + box.height)),
  };
}

function freeOf({ width, height }: Size): Size {
  return { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
}
