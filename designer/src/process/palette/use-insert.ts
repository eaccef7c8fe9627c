import type { BlockDefinition } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { useCallback } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import type { InsertPlace } from '../canvas/canvas-state.js';
import { type Point, sizeOf, snap } from '../canvas/geometry.js';
import { freeOf } from '../canvas/room.js';
import { newId } from '../document/ids.js';
import { mayStandOnEdge } from '../document/legal.js';
import { outOf } from '../document/level.js';
import type { DocumentState } from '../document/store.js';
import { useEditor } from '../editor/editor.js';
import { newPart } from './new-part.js';

/** Places a new block and chooses it. Where it cannot follow by an edge of its own, it goes onto the edge there is. */
export function useInsert(): (block: BlockDefinition, place: InsertPlace) => void {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  return useCallback(
    (block, place) => {
      const { diagram, level, edit, choose } = document.getState();
      const part = newPart(blocks, block, level, 'at' in place && place.at ? place.at : { x: 0, y: 0 }, newId);
      const [node] = part.nodes;
      if (!node) return;
      const way = place.kind === 'after' ? wayAfter(document.getState(), place, block) : place;
      if (way.kind === 'on') edit('insertOnEdge', { edge: way.edge, part, second: newId('e') });
      else if (way.kind === 'after')
        edit('addAfter', { node: way.node, part, edge: newId('e'), ...(way.at && { at: way.at }) });
      else {
        const steps = part.nodes.length > 1 ? 1 : 0;
        const size = sizeOf(node, steps);
        const wished = { x: snap(way.at.x), y: snap(way.at.y), ...size };
        const position = freeOf(diagram, level, wished);
        const title = localText(
          `Добавить «${node.name.ru || block.name.ru}»`,
          `Add “${node.name.en || block.name.en}”`,
        );
        edit('addNodes', { title, nodes: [{ ...node, position }, ...part.nodes.slice(1)], edges: part.edges });
      }
      choose({ nodes: [node.id] });
    },
    [document, blocks],
  );
}

type After = Extract<InsertPlace, { kind: 'after' }>;

function wayAfter({ diagram }: DocumentState, place: After, block: BlockDefinition): InsertPlace {
  const { node } = place;
  const from = diagram.nodes.find(one => one.id === node);
  const [only] = outOf(diagram, node);
  const branching = from?.block === 'choice' || from?.block === 'parallel';
  if (only && !branching) {
    return mayStandOnEdge(block) ? { kind: 'on', edge: only.id } : { kind: 'free', at: beside(from?.position) };
  }
  return block.edges.in === 'none' ? { kind: 'free', at: beside(from?.position) } : place;
}

const beside = (at: Point = { x: 0, y: 0 }): Point => ({ x: at.x, y: at.y + 128 });
