import { useReactFlow } from '@xyflow/react';
import { type DragEvent, useMemo } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { mayStand, mayStandOnEdge } from '../document/legal.js';
import { useEditor } from '../editor/editor.js';
import { BLOCK_DRAGGED, draggedBlock } from '../palette/dragged.js';
import { useInsert } from '../palette/use-insert.js';
import type { CanvasRoom } from './canvas-state.js';
import { nearestWay } from './nearest-way.js';

const REACH = 28;

/** A block from the palette: over an edge it will stand on it, elsewhere where it is let go. */
export function useDropping({ state, ways }: CanvasRoom) {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  const { screenToFlowPosition } = useReactFlow();
  const insert = useInsert();
  return useMemo(() => {
    const edgeUnder = (event: DragEvent) => {
      const block = blocks.get(draggedBlock() ?? '');
      const at = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
      return block && mayStandOnEdge(block) && mayStand(block, document.getState().level)
        ? nearestWay(ways, at, REACH)
        : null;
    };
    return {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(BLOCK_DRAGGED)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        const dropEdge = edgeUnder(event);
        if (dropEdge !== state.getState().dropEdge) state.setState({ dropEdge });
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Element | null)) state.setState({ dropEdge: null });
      },
      onDrop: (event: DragEvent) => {
        const block = blocks.get(event.dataTransfer.getData(BLOCK_DRAGGED));
        if (!block) return;
        event.preventDefault();
        const edge = edgeUnder(event);
        const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
        state.setState({ dropEdge: null });
        insert(block, edge === null ? { kind: 'free', at: { x: x - 120, y: y - 40 } } : { kind: 'on', edge });
      },
    };
  }, [document, blocks, screenToFlowPosition, insert, state, ways]);
}
