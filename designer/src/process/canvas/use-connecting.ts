import type { Connection, Edge, FinalConnectionState } from '@xyflow/react';
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback, useMemo, useState } from 'react';
import { useSurroundings } from '../blocks/surroundings.js';
import { newId } from '../document/ids.js';
import { decides } from '../document/kinds.js';
import { whyNotConnect } from '../document/legal.js';
import { nodeOf } from '../document/level.js';
import { useEditor } from '../editor/editor.js';
import type { CanvasRoom } from './canvas-state.js';

/** Drawing edges: refused where they may not lead, and an edge let go in the open asks what should stand there. */
export function useConnecting({ state }: CanvasRoom, surface: RefObject<HTMLElement | null>) {
  const { document } = useEditor();
  const { blocks } = useSurroundings();
  const { screenToFlowPosition } = useReactFlow();
  const [active, setActive] = useState(false);

  const isValidConnection = useCallback(
    (wanted: Connection | Edge) => {
      const { diagram } = document.getState();
      const [from, to] = [nodeOf(diagram, wanted.source), nodeOf(diagram, wanted.target)];
      const moved = 'id' in wanted ? wanted.id : undefined;
      return from !== undefined && to !== undefined && whyNotConnect(blocks, diagram, from, to, moved) === null;
    },
    [document, blocks],
  );

  const props = useMemo(
    () => ({
      isValidConnection,
      onConnect: ({ source, target }: Connection) => {
        const edge = newId('e');
        document.getState().edit('connect', { edge, from: source, to: target });
        if (decides(nodeOf(document.getState().diagram, source)?.block)) document.getState().choose({ edges: [edge] });
      },
      onReconnect: (edge: Edge, { source, target }: Connection) => {
        document.getState().edit('reconnect', { edge: edge.id, from: source, to: target });
      },
      onConnectStart: () => setActive(true),
      onConnectEnd: (event: MouseEvent | TouchEvent, { fromNode, toNode, fromHandle }: FinalConnectionState) => {
        setActive(false);
        const corner = surface.current?.getBoundingClientRect();
        if (!fromNode || toNode || !corner || fromHandle?.type !== 'source') return;
        const pointer = 'changedTouches' in event ? event.changedTouches[0] : event;
        if (!pointer) return;
        const { x, y } = screenToFlowPosition({ x: pointer.clientX, y: pointer.clientY });
        const place = { kind: 'after', node: fromNode.id, at: { x, y: y - 40 } } as const;
        state.setState({ menu: { place, x: pointer.clientX - corner.left, y: pointer.clientY - corner.top } });
      },
    }),
    [isValidConnection, document, screenToFlowPosition, surface, state],
  );
  return { active, props };
}
