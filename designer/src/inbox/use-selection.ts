import { useState } from 'react';

/** Which rows of a list are chosen, in the order they were. Rows that have left the list are chosen no more. */
export interface Selection {
  readonly chosen: readonly string[];
  toggle(id: string): void;
  set(ids: readonly string[]): void;
}

export function useSelection(present: readonly string[]): Selection {
  const [ids, set] = useState<readonly string[]>([]);
  const chosen = ids.filter(id => present.includes(id));
  const toggle = (id: string) => set(chosen.includes(id) ? chosen.filter(other => other !== id) : [...chosen, id]);
  return { chosen, toggle, set };
}
