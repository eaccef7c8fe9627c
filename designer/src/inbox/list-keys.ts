import { type RefObject, useEffect } from 'react';
import { isShortcut } from '../app/typing.js';

/**
 * J and K walk the links of a list from anywhere on the page, the arrows while one stands on it; by physical key, so the Russian
 * layout works too.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const links = [...(list.current?.querySelectorAll('a') ?? [])];
      const focused = links.indexOf(document.activeElement as HTMLAnchorElement);
      const step = stepOf(event.code, focused >= 0);
      if (step === 0 || !isShortcut(event)) return;
      const from = focused >= 0 ? focused : links.findIndex(link => link.getAttribute('aria-current'));
      const next = links[Math.max(0, Math.min(links.length - 1, from + step))];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}

function stepOf(code: string, arrows: boolean): number {
  if (code === 'KeyJ' || (arrows && code === 'ArrowDown')) return 1;
  return code === 'KeyK' || (arrows && code === 'ArrowUp') ? -1 : 0;
}
