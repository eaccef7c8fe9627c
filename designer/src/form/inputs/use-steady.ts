import { useState } from 'react';

/** A list under a pressed button stays as it is until the button is up: a click ends on the option it began on. */
export function useSteady<Item>(list: readonly Item[]): [steady: readonly Item[], press: () => void] {
  const [held, hold] = useState<readonly Item[] | null>(null);
  function press(): void {
    hold(list);
    const release = () => setTimeout(() => hold(null));
    for (const end of ['pointerup', 'pointercancel']) window.addEventListener(end, release, { once: true });
  }
  return [held ?? list, press];
}
