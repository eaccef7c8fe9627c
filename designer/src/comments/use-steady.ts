import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Keeps what is read in its place while comments come: whoever is at the end stays there, whoever has scrolled back is told how many
 * have come since, and earlier ones are put above without a jump. `ids`: as shown, newest last.
 */
export function useSteady(region: RefObject<HTMLDivElement | null>, ids: readonly string[], mine: string | null) {
  const [fresh, setFresh] = useState(0);
  const before = useRef<{ readonly ids: readonly string[]; readonly height: number }>({ ids: [], height: 0 });
  const atEnd = useRef(true);
  const toEnd = () => {
    const shown = region.current;
    if (shown) shown.scrollTop = shown.scrollHeight;
    setFresh(0);
  };
  const names = ids.join(' ');
  useLayoutEffect(() => {
    const shown = region.current;
    if (!shown) return;
    const now = names === '' ? [] : names.split(' ');
    const { ids: were, height } = before.current;
    const newest = were.at(-1);
    const come = newest === undefined ? now.length : now.length - 1 - now.lastIndexOf(newest);
    const above = were[0] === undefined ? 0 : now.indexOf(were[0]);
    before.current = { ids: now, height: shown.scrollHeight };
    if (atEnd.current || (come > 0 && now.at(-1) === mine)) {
      shown.scrollTop = shown.scrollHeight;
      setFresh(0);
      return;
    }
    if (above > 0) shown.scrollTop += shown.scrollHeight - height;
    else if (come > 0) setFresh(known => known + come);
  }, [region, names, mine]);
  const onScroll = () => {
    const shown = region.current;
    if (!shown) return;
    atEnd.current = shown.scrollHeight - shown.scrollTop - shown.clientHeight < 24;
    if (atEnd.current) setFresh(0);
  };
  return { fresh, toEnd, onScroll };
}
