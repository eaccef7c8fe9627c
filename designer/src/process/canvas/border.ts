import type { Diagram, Node } from '@marshrut/model';
import type { Box, Size } from './geometry.js';

/** An event on a border: a round sign, half of it below the lower side of its block. */
export const SIGN: Size = { width: 32, height: 32 };
const INSET = 12;
const STEP = 44;
/** Two share the width, and what is left at the right beside it. */
const BESIDE = 20;

/** Where the sign stands that is the `index`th of `count` on the border of a block: side by side from the left, closer where they are many. */
export function signAt(host: Box, index: number, count: number): Box {
  const room = host.width - 2 * INSET - SIGN.width;
  const step = count < 2 ? 0 : Math.min(count === 2 ? room / 2 + BESIDE : STEP, room / (count - 1));
  return { x: host.x + INSET + index * step, y: host.y + host.height - SIGN.height / 2, ...SIGN };
}

/** How wide the words beside a sign may be; where there are more than two, the sign stands alone. */
export function signWordsWidth(host: number, count: number): number {
  if (count > 2) return 0;
  return count === 1 ? host - INSET - SIGN.width : (host - 2 * INSET - SIGN.width) / 2 + BESIDE - SIGN.width - 8;
}

/** The boxes with those of the events on borders put where they are drawn; their own position says nothing. */
export function withSigns(diagram: Diagram, boxes: Map<string, Box>): Map<string, Box> {
  const byHost = new Map<string, Node[]>();
  for (const node of diagram.nodes)
    if (node.attachedTo !== undefined) byHost.set(node.attachedTo, [...(byHost.get(node.attachedTo) ?? []), node]);
  for (const [id, events] of byHost) {
    const host = boxes.get(id);
    if (host) events.forEach((event, index) => void boxes.set(event.id, signAt(host, index, events.length)));
  }
  return boxes;
}
