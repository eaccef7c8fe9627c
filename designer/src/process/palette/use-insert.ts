import type { BlockDefinition } from '@marshrut/model';
import { localText } from '@marshrut/model';
import { useCallback } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import type { InsertPlace } from '../canvas/canvas-state.js';
import { type Point, snap } from '../canvas/geometry.js';
import { freeOf } from '../canvas/room.js';
import { newId } from '../document/ids.js';
import { branches } from '../document/kinds.js';
import { mayStandOnBorder, mayStandOnEdge } from '../document/legal.js';
import { nodeOf, nodesAt, outOf } from '../document/level.js';
import type { DocumentState } from '../document/store.js';
import { useEditor } from '../editor/editor.js';
import type { Part } from '../edits/add-nodes.edit.js';
import { placedAt, sizeOfPart } from '../edits/place-part.js';
import { newPart, setOff } from './new-part.js';

/** Places a new block and chooses it. Where it cannot follow by an edge of its own, it goes onto the edge there is. */
export function useInsert(): (block: BlockDefinition, place: InsertPlace) => void {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  return useCallback(
    (block, place) => {
      const { diagram, level, edit, choose } = document.getState();
      const made = newPart(blocks, block, level, 'at' in place && place.at ? place.at : { x: 0, y: 0 }, newId);
      const second = block.id === 'start' && nodesAt(diagram, level).some(node => node.block === 'start');
      const part: Part = second ? { ...made, nodes: made.nodes.map(setOff) } : made;
      const [node] = part.nodes;
      if (!node) return;
      const title = localText(`Добавить «${node.name.ru || block.name.ru}»`, `Add “${node.name.en || block.name.en}”`);
      if (block.attaches) {
        const host = 'node' in place ? nodeOf(diagram, place.node) : undefined;
        if (!host || !mayStandOnBorder(blocks, node, host)) return;
        edit('addNodes', { title, nodes: [{ ...node, attachedTo: host.id }], edges: [] });
        return choose({ nodes: [node.id] });
      }
      const way = place.kind === 'after' ? wayAfter(document.getState(), place, block) : place;
      if (way.kind === 'on') edit('insertOnEdge', { edge: way.edge, part, second: newId('e') });
      else if (way.kind === 'after')
        edit('addAfter', { node: way.node, part, edge: newId('e'), ...(way.at && { at: way.at }) });
      else if (way.kind === 'free') {
        const wished = { x: snap(way.at.x), y: snap(way.at.y), ...sizeOfPart(part) };
        const nodes = placedAt(diagram, part, freeOf(diagram, level, wished));
        edit('addNodes', { title, nodes, edges: part.edges });
      }
      choose({ nodes: [node.id] });
    },
    [document, blocks],
  );
}

type After = Extract<InsertPlace, { kind: 'after' }>;

function wayAfter({ diagram }: DocumentState, place: After, block: BlockDefinition): InsertPlace {
  const { node } = place;
  const from = nodeOf(diagram, node);
  const [only] = outOf(diagram, node);
  if (only && !branches(from?.block)) {
    return mayStandOnEdge(block) ? { kind: 'on', edge: only.id } : { kind: 'free', at: beside(from?.position) };
  }
  return block.edges.in === 'none' || (from?.block === 'firstOf' && block.id !== 'wait')
    ? { kind: 'free', at: beside(from?.position) }
    : place;
}

const beside = (at: Point = { x: 0, y: 0 }): Point => ({ x: at.x, y: at.y + 128 });
