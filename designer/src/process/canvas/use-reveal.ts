import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';
import type { Level } from '../document/level.js';
import { useDocument, useEditor } from '../editor/editor.js';
import { boxesOf } from './geometry.js';
import { panToSee } from './pan-to-see.js';
import type { ShowLevel } from './use-show-level.js';

interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Keeps what matters in sight: each level opens where it was left, or whole; a chosen block off the screen is brought onto it. */
export function useReveal(surface: RefObject<HTMLElement | null>, show: ShowLevel): void {
  const { document } = useEditor();
  const flow = useReactFlow();
  const store = useStoreApi();
  const level = useDocument(state => state.level);
  const chosen = useDocument(state => state.chosen);
  const spot = useDocument(state => state.spot);
  const views = useRef(new Map<Level, View>());
  const shown = useRef(level);

  useEffect(() => {
    if (shown.current === level) return;
    views.current.set(shown.current, flow.getViewport());
    shown.current = level;
    const left = views.current.get(level);
    if (!window.document.activeElement?.closest('input, textarea')) surface.current?.focus({ preventScroll: true });
    requestAnimationFrame(() => {
      if (left) void flow.setViewport(left);
      else show('first');
    });
  }, [level, flow, show, surface]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `spot` asks to look again at a block that is chosen already.
  useEffect(() => {
    const [id] = chosen.nodes;
    const box = id === undefined ? undefined : boxesOf(document.getState().diagram).get(id);
    if (!box) return undefined;
    const frame = requestAnimationFrame(() => {
      const { transform, width, height } = store.getState();
      const [x, y, zoom] = transform;
      const by = panToSee(box, { x, y, zoom }, { width, height });
      if (by.x !== 0 || by.y !== 0) void flow.setViewport({ x: x + by.x, y: y + by.y, zoom }, { duration: 200 });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen.nodes, spot, document, flow, store]);

  useEffect(() => {
    const element = surface.current;
    if (!element) return undefined;
    const follow = (event: FocusEvent) => {
      const block = (event.target as HTMLElement).closest<HTMLElement>('.react-flow__node');
      const id = block === event.target ? block?.dataset.id : undefined;
      if (id !== undefined && block?.matches(':focus-visible') && !document.getState().chosen.nodes.includes(id)) {
        document.getState().choose({ nodes: [id] });
      }
    };
    element.addEventListener('focusin', follow);
    return () => element.removeEventListener('focusin', follow);
  }, [surface, document]);
}
