import { BaseEdge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react';
import { memo, useEffect, useMemo } from 'react';
import { pathOf, route } from '../routing/route.js';
import { routeDown } from '../routing/route-down.js';
import { endsOf, leads, useRouted } from '../routing/use-routing.js';
import css from './BranchEdge.module.css';
import { BranchLabel } from './BranchLabel.js';
import { useCanvas, useCanvasState } from './canvas-state.js';
import type { BranchFlowEdge } from './flow.js';
import type { Box } from './geometry.js';
import { useFar } from './use-far.js';

/**
 * An edge at right angles around the blocks in its way, with the branch's name on it. While a block is dragged, and until the
 * ways of the level are worked out, its edges take the quick way.
 */
export const BranchEdge = memo(function BranchEdge({ id, source, target, data, selected }: EdgeProps<BranchFlowEdge>) {
  const canvas = useCanvas();
  const far = useFar();
  const [from, to] = [useBox(source), useBox(target)];
  const dropping = useCanvasState(state => state.dropEdge === id);
  const routed = useRouted(id);
  const way = useMemo(() => {
    if (!data || !from || !to) return null;
    const { start, end } = endsOf(data, from, to);
    if (routed && leads(routed.points, start, end)) return routed;
    const others = [...data.boxes].flatMap(([node, box]) => (node === source || node === target ? [] : [box]));
    if (data.down) return routeDown(start, end, [...others, to]);
    return route(start, end, [...others, from, to], data.branching);
  }, [data, from, to, source, target, routed]);
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
      <g className={css.edge} data-state={state} data-far={far || undefined}>
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
