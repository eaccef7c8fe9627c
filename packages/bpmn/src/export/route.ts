import type { Box, Point } from '../geometry.js';

/** A way in right angles: from the right side to the left one; back ways go below both; events on a border leave downwards. */
export function routed(from: Box, to: Box, down: boolean): Point[] {
  const enter = { x: to.x, y: to.y + to.height / 2 };
  if (down) {
    const leave = { x: from.x + from.width / 2, y: from.y + from.height };
    if (enter.x > leave.x && enter.y > leave.y) return [leave, { x: leave.x, y: enter.y }, enter];
    return below(leave, to, Math.max(leave.y, to.y + to.height) + 30);
  }
  const leave = { x: from.x + from.width, y: from.y + from.height / 2 };
  if (enter.x <= leave.x)
    return below(
      { x: from.x + from.width / 2, y: from.y + from.height },
      to,
      Math.max(from.y + from.height, to.y + to.height) + 30,
    );
  if (enter.y === leave.y) return [leave, enter];
  const middle = Math.round((leave.x + enter.x) / 2);
  return [leave, { x: middle, y: leave.y }, { x: middle, y: enter.y }, enter];
}

function below(leave: Point, to: Box, y: number): Point[] {
  const under = { x: to.x + to.width / 2, y: to.y + to.height };
  return [leave, { x: leave.x, y }, { x: under.x, y }, under];
}
