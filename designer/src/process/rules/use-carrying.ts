import { type DragEvent, useState } from 'react';

let carried: { readonly list: string; readonly at: number } | null = null;

/** Dragging of a row or a column among its own. `place` is where it may be dropped, `handle` what it is taken by. */
export function useCarrying(list: string, at: number, along: 'x' | 'y', onMove: (from: number, to: number) => void) {
  const [side, setSide] = useState<'before' | 'after' | null>(null);
  const sideOf = (event: DragEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const first = along === 'x' ? event.clientX < box.left + box.width / 2 : event.clientY < box.top + box.height / 2;
    return first ? 'before' : 'after';
  };
  const place = {
    'data-drop': side ?? undefined,
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (carried?.list !== list) return;
      event.preventDefault();
      setSide(sideOf(event));
    },
    onDragLeave: () => setSide(null),
    onDrop: (event: DragEvent<HTMLElement>) => {
      if (carried?.list !== list) return;
      event.preventDefault();
      setSide(null);
      const to = at + (sideOf(event) === 'after' ? 1 : 0);
      onMove(carried.at, carried.at < to ? to - 1 : to);
    },
  };
  const handle = {
    draggable: true,
    onDragStart: (event: DragEvent<HTMLElement>) => {
      carried = { list, at };
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', list);
    },
    onDragEnd: () => {
      carried = null;
    },
  };
  return { place, handle };
}
