import { localText, say } from '@marshrut/model';
import { roomBetween } from '../canvas/room.js';
import { newEdge } from '../document/branch.js';
import { edgeOf, nodeOf } from '../document/level.js';
import type { Part } from './add-nodes.edit.js';
import type { EditKind } from './edit.js';
import { placedAt, sizeOfPart } from './place-part.js';

export interface InsertOnEdge {
  readonly edge: string;
  readonly part: Part;
  /** Id of the second of the two edges that replace the one. */
  readonly second: string;
}

/** The block comes to stand between two others, which make room for it. The first half keeps the branch's name and condition. */
export const insertOnEdge: EditKind<InsertOnEdge> = {
  name: 'insertOnEdge',
  title: ({ part }) => {
    const name = part.nodes[0]?.name ?? localText('');
    return localText(`Вставить «${say(name, 'ru')}»`, `Insert “${say(name, 'en')}”`);
  },
  change: (diagram, { edge: id, part, second }) => {
    const edge = edgeOf(diagram, id);
    const [from, to] = [edge && nodeOf(diagram, edge.from), edge && nodeOf(diagram, edge.to)];
    const [added] = part.nodes;
    if (!edge || !from || !to || !added) return diagram;
    const room = roomBetween(diagram, from, to, added, sizeOfPart(part));
    const nodes = diagram.nodes.map(node => {
      const position = room.moves.get(node.id);
      return position ? { ...node, position } : node;
    });
    const moved = { ...diagram, nodes };
    const placed = { ...diagram, nodes: [...nodes, ...placedAt(moved, part, room.position)] };
    const edges = diagram.edges.map(one => (one === edge ? { ...edge, to: added.id } : one));
    const exits = part.exits ?? [{ edge: second, node: added.id }];
    const onward = exits.map(exit => newEdge(placed, exit.edge, exit.node, to.id));
    return { ...placed, edges: [...edges, ...onward, ...part.edges] };
  },
};
