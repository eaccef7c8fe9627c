import type { Box, Point, Size } from './geometry.js';

export interface View extends Point {
  readonly zoom: number;
}

/** Below this zoom a name is no longer read without effort. */
const READABLE = 0.6;
const COMFORTABLE = 0.8;
const MARGIN = 48;

/** A diagram as one wants to see it first: whole where it stays readable, else its beginning. Null where nothing is drawn. */
export function firstView(boxes: readonly Box[], { width, height }: Size): View | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(box => box.x));
  const top = Math.min(...boxes.map(box => box.y));
  const right = Math.max(...boxes.map(box => box.x + box.width));
  const bottom = Math.max(...boxes.map(box => box.y + box.height));
  const free = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const whole = Math.min(1, free.width / (right - left), free.height / (bottom - top));
  const zoom = whole >= READABLE ? whole : COMFORTABLE;
  const wide = (right - left) * zoom > free.width;
  const tall = (bottom - top) * zoom > free.height;
  return {
    x: wide ? MARGIN - left * zoom : (width - (left + right) * zoom) / 2,
    y: tall ? 2 * MARGIN - top * zoom : (height - (top + bottom) * zoom) / 2,
    zoom,
  };
}
