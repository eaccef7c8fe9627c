import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useEditor } from '../editor/editor.js';

const FindCommand = lazy(() => import('./FindCommand.js').then(file => ({ default: file.FindCommand })));
const KeyMap = lazy(() => import('./KeyMap.js').then(file => ({ default: file.KeyMap })));

/** What lies over the whole editor: the list of everything that can be done here, or the map of keys. */
export function Commands() {
  const { canvas } = useEditor();
  const open = useStore(canvas, state => state.open);
  const close = () => canvas.setState({ open: null });
  return (
    <Suspense>
      {open === 'find' && <FindCommand onClose={close} />}
      {open === 'keys' && <KeyMap onClose={close} />}
    </Suspense>
  );
}
