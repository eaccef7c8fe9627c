import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo, useEffect, useMemo } from 'react';
import css from './BranchEdge.module.css';
import { BranchLabel } from './BranchLabel.js';
import { useCanvas, useCanvasState } from './canvas-state.js';
import type { BranchFlowEdge } from './flow.js';
import type { Box } from './geometry.js';
import { pathOf, route } from './route.js';
import { routeDown } from './route-down.js';
import { useFar } from './use-far.js';

/** An edge drawn at right angles around the blocks in its way, with the branch's name on it. */
export const BranchEdge = memo(function BranchEdge({ id, source, target, data, selected }: EdgeProps<BranchFlowEdge>) {
  const canvas = useCanvas();
  const far = useFar();
  const [from, to] = [useBox(source), useBox(target)];
  const dropping = useCanvasState(state => state.dropEdge === id);
  const way = useMemo(() => {
    if (!data || !from || !to) return null;
    const others = [...data.boxes].flatMap(([node, box]) => (node === source || node === target ? [] : [box]));
    const end = { x: to.x, y: to.y + data.toPort };
    if (data.down) return routeDown({ x: from.x + from.width / 2, y: from.y + from.height }, end, [...others, to]);
    const start = { x: from.x + from.width, y: from.y + data.fromPort };
    return route(start, end, [...others, from, to], data.branching);
  }, [data, from, to, source, target]);
  const ways = canvas?.ways;
  useEffect(() => {
    if (!ways || !way) return undefined;
    ways.set(id, way.points);
    return () => void ways.delete(id);
  }, [ways, id, way]);
  if (!way || !data) return null;
  const state = dropping ? 'dropping' : selected ? 'selected' : data.faulty ? 'faulty' : (data.mark ?? undefined);
  return (
    <>
      <g className={css.edge} data-state={state}>
        <BaseEdge
          id={id}
          path={pathOf(way.points)}
          interactionWidth={24}
          markerEnd={`url(#arrow-${state ?? 'plain'})`}
        />
      </g>
      {!far && (
        <EdgeLabelRenderer>
          <BranchLabel data={data} at={way.label} selected={selected === true} />
        </EdgeLabelRenderer>
      )}
    </>
  );
});

/** Where a block stands now, also while it is being dragged. */
function useBox(id: string): Box | null {
  const node = useInternalNode(id);
  const x = node?.internals.positionAbsolute.x;
  const y = node?.internals.positionAbsolute.y;
  const { width, height } = node?.measured ?? {};
  return useMemo(
    () =>
      x === undefined || y === undefined || width === undefined || height === undefined
        ? null
        : { x, y, width, height },
    [x, y, width, height],
  );
}
