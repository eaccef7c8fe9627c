import { localText, say } from '@marshrut/model';
import { type Point, snap } from '../canvas/geometry.js';
import { freeOf, roomAfter } from '../canvas/room.js';
import { newEdge } from '../document/branch.js';
import { nodeOf } from '../document/level.js';
import type { Part } from './add-nodes.edit.js';
import type { EditKind } from './edit.js';
import { placedAt, sizeOfPart } from './place-part.js';

export interface AddAfter {
  readonly node: string;
  readonly part: Part;
  readonly edge: string;
  /** Where it goes; beside its source where no place is named. */
  readonly at?: Point;
}

/** A block at the end of a new edge: the next step, or one more branch. */
export const addAfter: EditKind<AddAfter> = {
  name: 'addAfter',
  title: ({ part }) => {
    const name = part.nodes[0]?.name ?? localText('');
    return localText(`Добавить «${say(name, 'ru')}»`, `Add “${say(name, 'en')}”`);
  },
  change: (diagram, { node: id, part, edge, at }) => {
    const from = nodeOf(diagram, id);
    const [added] = part.nodes;
    if (!from || !added) return diagram;
    const size = sizeOfPart(part);
    const position = at
      ? freeOf(diagram, from.parent, { x: snap(at.x), y: snap(at.y), ...size })
      : roomAfter(diagram, from, added, size);
    return {
      ...diagram,
      nodes: [...diagram.nodes, ...placedAt(diagram, part, position)],
      edges: [...diagram.edges, newEdge(diagram, edge, from.id, added.id), ...part.edges],
    };
  },
};
