import type { Diagram, Node } from '@marshrut/model';
import { into, type Level, nodeOf, nodesAt, outOf } from '../document/level.js';
import { walk } from '../document/walk.js';
import { boxesOf, portOf } from './geometry.js';

export type Arrow = 'left' | 'right' | 'up' | 'down';

/** Where an arrow key leads: along the edges to the sides, to the nearest block above or below. The first block where none is chosen. */
export function neighbour(diagram: Diagram, level: Level, from: string | undefined, arrow: Arrow): string | undefined {
  const node = from === undefined ? undefined : nodeOf(diagram, from);
  if (!node) return walk(diagram, level)[0]?.id;
  if (arrow === 'right')
    return straightest(
      diagram,
      node.id,
      outOf(diagram, node.id).map(edge => edge.to),
    );
  if (arrow === 'left')
    return (
      node.attachedTo ??
      straightest(
        diagram,
        node.id,
        into(diagram, node.id).map(edge => edge.from),
      )
    );
  const boxes = boxesOf(diagram);
  const at = (other: Node) => boxes.get(other.id) ?? other.position;
  const y = at(node).y + portOf(node);
  const candidates = nodesAt(diagram, level)
    .map(other => ({
      id: other.id,
      dx: Math.abs(at(other).x - at(node).x),
      dy: at(other).y + portOf(other) - y,
    }))
    .filter(({ id, dy }) => id !== node.id && (arrow === 'down' ? dy > 8 : dy < -8));
  return candidates.sort((a, b) => Math.abs(a.dy) + a.dx * 2 - (Math.abs(b.dy) + b.dx * 2))[0]?.id;
}

/** Of several, the one at the height of the block itself. */
function straightest(diagram: Diagram, from: string, ids: readonly string[]): string | undefined {
  const y = (id: string) => {
    const node = nodeOf(diagram, id);
    return node ? node.position.y + portOf(node) : 0;
  };
  return ids.toSorted((a, b) => Math.abs(y(a) - y(from)) - Math.abs(y(b) - y(from)))[0];
}
