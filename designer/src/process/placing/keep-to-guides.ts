import type { Diagram } from '@marshrut/model';
import { boxesOf, type Point, portOf } from '../canvas/geometry.js';
import { type Level, nodeOf, nodesAt } from '../document/level.js';
import { type Guide, guided, type Ported } from './guides.js';

type Places = Readonly<Record<string, Point>>;

/** The places of dragged blocks, kept to guides where one block alone is dragged. */
export function keptToGuides(
  diagram: Diagram,
  level: Level,
  places: Places,
): { places: Places; guides: readonly Guide[] } {
  const [[id, at], ...more] = Object.entries(places) as [[string, Point], ...[string, Point][]];
  const node = nodeOf(diagram, id);
  const boxes = boxesOf(diagram);
  const box = boxes.get(id);
  if (more.length > 0 || !node || !box || node.block === 'note') return { places, guides: [] };
  const others = nodesAt(diagram, level).flatMap((other): Ported[] => {
    const stands = boxes.get(other.id);
    const apart = other.id === id || other.attachedTo !== undefined || other.block === 'note';
    return apart || !stands ? [] : [{ ...stands, port: portOf(other) }];
  });
  const kept = guided({ ...box, ...at, port: portOf(node) }, others);
  return { places: { [id]: kept.at }, guides: kept.guides };
}
