import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { nodesAt } from '../document/level.js';
import { useEditor } from '../editor/editor.js';
import { boxesOf } from './geometry.js';

const READABLE = 0.6;
const COMFORTABLE = 0.8;
const MARGIN = 48;

/** Shows a level as one wants to see it first: whole where it stays readable, else its beginning. */
export function useShowLevel(): () => void {
  const { document } = useEditor();
  const { fitView, setViewport } = useReactFlow();
  const store = useStoreApi();
  return useCallback(() => {
    const { diagram, level } = document.getState();
    const { width, height } = store.getState();
    const all = boxesOf(diagram);
    const boxes = nodesAt(diagram, level).flatMap(node => all.get(node.id) ?? []);
    if (boxes.length === 0) return;
    const left = Math.min(...boxes.map(box => box.x));
    const top = Math.min(...boxes.map(box => box.y));
    const right = Math.max(...boxes.map(box => box.x + box.width));
    const bottom = Math.max(...boxes.map(box => box.y + box.height));
    const zoom = Math.min((width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top));
    if (zoom >= READABLE) return void fitView({ maxZoom: 1, padding: 0.12 });
    const tall = (bottom - top) * COMFORTABLE > height - 2 * MARGIN;
    const y = tall ? 2 * MARGIN - top * COMFORTABLE : height / 2 - ((top + bottom) / 2) * COMFORTABLE;
    void setViewport({ x: MARGIN - left * COMFORTABLE, y, zoom: COMFORTABLE });
  }, [document, fitView, setViewport, store]);
}
