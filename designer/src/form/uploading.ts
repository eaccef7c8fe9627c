import { useSyncExternalStore } from 'react';

/** Files of a task that are on the way, or did not get there and were not taken away: a step is not left behind while there is one. */
export interface Unsent {
  readonly sending: number;
  /** Names of inputs that have a file that did not get there. */
  readonly failed: readonly string[];
}

const none: Unsent = { sending: 0, failed: [] };
const tasks = new Map<string, ReadonlyMap<string, Unsent>>();
const unsent = new Map<string, Unsent>();
const listeners = new Set<() => void>();

/** What stands at one input of a task now. */
export function noteUploads(task: string, input: string, sending: number, failed: number): void {
  const inputs = new Map(tasks.get(task));
  if (sending + failed === 0) inputs.delete(input);
  else inputs.set(input, { sending, failed: failed > 0 ? [input] : [] });
  tasks.set(task, inputs);
  const all = [...inputs.values()];
  unsent.set(task, {
    sending: all.reduce((sum, one) => sum + one.sending, 0),
    failed: all.flatMap(one => one.failed),
  });
  for (const listener of listeners) listener();
}

export function useUnsent(task: string): Unsent {
  return useSyncExternalStore(subscribe, () => unsent.get(task) ?? none);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
