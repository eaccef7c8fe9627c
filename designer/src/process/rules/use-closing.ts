import { useEffect } from 'react';

/** A press on the page closes what hangs over it; one in a list or a dialog that came out of it does not. */
export function useClosing(opened: boolean, close: () => void): void {
  useEffect(() => {
    if (!opened) return undefined;
    const onPress = (event: Event) => {
      if (!(event.target as Element).closest('[data-portal]')) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => document.removeEventListener('pointerdown', onPress);
  }, [opened, close]);
}
