import { useEffect } from 'react';
import { commandOf } from '../canvas/keys.js';
import { useRun } from './use-session.js';

/** Ctrl+Z takes the last step of the run back, but for where a text is being typed. */
export function useBenchKeys(): void {
  const back = useRun(state => state.back);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const typing = target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null;
      if (event.defaultPrevented || typing || commandOf(event) !== 'undo') return;
      event.preventDefault();
      back();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [back]);
}
