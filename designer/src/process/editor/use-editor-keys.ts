import { useEffect } from 'react';
import { commandOf } from '../canvas/keys.js';
import { useEditor } from './editor.js';

/** Undo and redo everywhere on the page but where a text is being typed. */
export function useEditorKeys(): void {
  const { document: open } = useEditor();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || target.closest('input:not([type=checkbox], [type=radio]), textarea')) return;
      const command = commandOf(event);
      if (command !== 'undo' && command !== 'redo') return;
      event.preventDefault();
      open.getState()[command]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open]);
}
