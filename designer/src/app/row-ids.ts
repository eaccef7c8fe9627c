import { useState } from 'react';

/** Identities for rows that have none of their own: they stay with their rows while rows are added and removed. */
export function useRowIds(length: number): { readonly ids: readonly string[]; readonly drop: (index: number) => void } {
  const [ids, setIds] = useState<readonly string[]>([]);
  const missing = length - ids.length;
  const all = missing > 0 ? [...ids, ...Array.from({ length: missing }, () => crypto.randomUUID())] : ids;
  if (missing > 0) setIds(all);
  return { ids: all, drop: index => setIds(all.filter((_, at) => at !== index)) };
}
