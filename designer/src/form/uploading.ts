import { useSyncExternalStore } from 'react';

/** How many files of each task are on the way: a step is not left behind while one is. */
const counts = new Map<string, number>();
const listeners = new Set<() => void>();

export function noteUpload(task: string, by: 1 | -1): void {
  counts.set(task, (counts.get(task) ?? 0) + by);
  for (const listener of listeners) listener();
}

export function useUploading(task: string): boolean {
  return useSyncExternalStore(subscribe, () => (counts.get(task) ?? 0) > 0);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
