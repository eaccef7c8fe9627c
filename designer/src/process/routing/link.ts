import type { Box, Point } from '../canvas/geometry.js';

/** An edge as a way is looked for: where it leaves and arrives, and which blocks it joins. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly end: Point;
  /** It leaves an event on a border, downwards; others leave to the right. */
  readonly down: boolean;
  /** One of several that leave a block: it turns near its block, so that branches are seen to part there. */
  readonly branching: boolean;
  /** Room its name takes, in diagram units; 0 where only a «+» stands on it. */
  readonly words: number;
}

/** A level to be routed: its blocks and its edges. */
export interface Routing {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly links: readonly Link[];
}
