import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { nodesAt } from '../document/level.js';
import { useEditor } from '../editor/editor.js';
import { firstView } from './first-view.js';
import { boxesOf } from './geometry.js';

/** Shows the open level as one wants to see it first; by a movement where `duration` milliseconds are given. */
export function useShowLevel(): (duration?: number) => void {
  const { document } = useEditor();
  const { setViewport } = useReactFlow();
  const store = useStoreApi();
  return useCallback(
    duration => {
      const { diagram, level } = document.getState();
      const all = boxesOf(diagram);
      const view = firstView(
        nodesAt(diagram, level).flatMap(node => all.get(node.id) ?? []),
        store.getState(),
      );
      if (view) void setViewport(view, duration === undefined ? {} : { duration });
    },
    [document, setViewport, store],
  );
}
