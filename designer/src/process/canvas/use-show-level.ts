import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { nodesAt } from '../document/level.js';
import { useEditor } from '../editor/editor.js';
import { firstView, wholeView } from './first-view.js';
import { boxesOf } from './geometry.js';

const views = { first: firstView, whole: wholeView };

export type ShowLevel = (how: keyof typeof views) => void;

/** Shows the open level: as one wants to see it first, at once; or whole, by a short movement. */
export function useShowLevel(): ShowLevel {
  const { document } = useEditor();
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  return useCallback(
    how => {
      const { diagram, level } = document.getState();
      const all = boxesOf(diagram);
      const boxes = nodesAt(diagram, level).flatMap(node => all.get(node.id) ?? []);
      const view = views[how](boxes, store.getState());
      if (view) void setViewport(view, how === 'whole' ? { duration: 200 } : {});
    },
    [document, setViewport, store],
  );
}
