import { useEffect } from 'react';
import { onBench } from '../canvas/canvas-state.js';
import { commandOf } from '../canvas/keys.js';
import { useEditor } from './editor.js';

/** Undo, redo and the list of commands everywhere on the page; where a text is being typed, the list alone. */
export function useEditorKeys(): void {
  const { document: open, canvas } = useEditor();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || canvas.getState().bench) return;
      const command = commandOf(event);
      const target = event.target as HTMLElement;
      const typing = target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null;
      if (command === 'find' || (command === 'keys' && !typing)) canvas.setState({ open: command });
      else if (command === 'bench' && !typing) canvas.setState(onBench);
      else if ((command === 'undo' || command === 'redo') && !typing) open.getState()[command]();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open, canvas]);
}
