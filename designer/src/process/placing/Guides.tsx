import { ViewportPortal } from '@xyflow/react';
import css from '../canvas/Canvas.module.css';
import { useCanvasState } from '../canvas/canvas-state.js';

/** The lines a dragged block keeps to. */
export function Guides() {
  const guides = useCanvasState(state => state.guides);
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      {guides.map(({ from, to }) => (
        <div
          key={`${from.x} ${from.y} ${to.x} ${to.y}`}
          className={css.guide}
          data-upright={from.x === to.x || undefined}
          style={{ left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y }}
        />
      ))}
    </ViewportPortal>
  );
}
