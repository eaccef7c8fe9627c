import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { CanvasRoom } from './canvas-state.js';
import type { Box } from './geometry.js';
import { type Side, toolsSide } from './tools-side.js';

/** On which side of a block its bar is in nobody's way; null until that has been looked at. */
export function useToolsSide(id: string, ways: CanvasRoom['ways'] | undefined): Side | null {
  const { getNodes, getZoom, screenToFlowPosition } = useReactFlow();
  const store = useStoreApi();
  const [side, setSide] = useState<Side | null>(null);
  useEffect(() => {
    const boxes = getNodes().map(({ id: node, position, width = 0, height = 0 }) => ({
      node,
      ...position,
      width,
      height,
    }));
    const names = [...(store.getState().domNode?.querySelectorAll('[data-edge]') ?? [])].map((name): Box => {
      const { left, top, width, height } = name.getBoundingClientRect();
      const at = screenToFlowPosition({ x: left, y: top }, { snapToGrid: false });
      return { ...at, width: width / getZoom(), height: height / getZoom() };
    });
    const own = boxes.find(({ node }) => node === id);
    const others = boxes.filter(({ node }) => node !== id);
    setSide(own ? toolsSide(own, [...others, ...names], ways?.values() ?? []) : 'above');
  }, [id, ways, store, getNodes, getZoom, screenToFlowPosition]);
  return side;
}
