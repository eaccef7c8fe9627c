import { useReactFlow } from '@xyflow/react';
import { type DragEvent, useMemo } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { mayStand, mayStandOnEdge } from '../document/legal.js';
import { useEditor } from '../editor/editor.js';
import { BLOCK_DRAGGED, draggedBlock } from '../palette/dragged.js';
import { useInsert } from '../palette/use-insert.js';
import { nearestWay } from '../routing/nearest-way.js';
import type { CanvasRoom } from './canvas-state.js';
import { hostUnder } from './host-under.js';

const REACH = 28;

/** A block from the palette: over an edge it will stand on it, an event on the block it is over, elsewhere where it is let go. */
export function useDropping({ state, ways }: CanvasRoom) {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  const { screenToFlowPosition } = useReactFlow();
  const insert = useInsert();
  return useMemo(() => {
    const placeUnder = (event: DragEvent) => {
      const block = blocks.get(draggedBlock() ?? '');
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      const { diagram, level } = document.getState();
      if (!block || !mayStand(block, diagram, level)) return { dropEdge: null, dropHost: null };
      if (block.attaches) return { dropEdge: null, dropHost: hostUnder(diagram, level, at) };
      return { dropEdge: mayStandOnEdge(block) ? nearestWay(ways, at, REACH) : null, dropHost: null };
    };
    return {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(BLOCK_DRAGGED)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        const under = placeUnder(event);
        const { dropEdge, dropHost } = state.getState();
        if (under.dropEdge !== dropEdge || under.dropHost !== dropHost) state.setState(under);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Element | null))
          state.setState({ dropEdge: null, dropHost: null });
      },
      onDrop: (event: DragEvent) => {
        const block = blocks.get(event.dataTransfer.getData(BLOCK_DRAGGED));
        if (!block) return;
        event.preventDefault();
        const { dropEdge, dropHost } = placeUnder(event);
        const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
        state.setState({ dropEdge: null, dropHost: null });
        if (dropHost !== null) insert(block, { kind: 'border', node: dropHost });
        else if (dropEdge !== null) insert(block, { kind: 'on', edge: dropEdge });
        else insert(block, { kind: 'free', at: { x: x - 120, y: y - 40 } });
      },
    };
  }, [document, blocks, screenToFlowPosition, insert, state, ways]);
}
