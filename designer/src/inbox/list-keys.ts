import { type RefObject, useEffect } from 'react';

/** Elements that take letters for themselves. */
const TYPING = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

/** J and K walk the links of a list from anywhere on the page; by physical key, so the Russian layout works too. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
      const target = event.target instanceof Element ? event.target : null;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey || target?.closest(TYPING)) return;
      const links = [...(list.current?.querySelectorAll('a') ?? [])];
      const focused = links.indexOf(document.activeElement as HTMLAnchorElement);
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
