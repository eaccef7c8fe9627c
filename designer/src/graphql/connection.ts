import { useSyncExternalStore } from 'react';

const PROBE_EVERY = 2000;

let isLost = false;
let probe: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** Whether the server answers. While it does not, it is asked every two seconds until it does. */
export const connection = {
  lost(): void {
    if (isLost) return;
    isLost = true;
    probe = setInterval(() => void ask(), PROBE_EVERY);
    tell();
  },
  restored(): void {
    if (!isLost) return;
    isLost = false;
    clearInterval(probe);
    tell();
  },
  isLost: () => isLost,
  subscribe(changed: () => void): () => void {
    listeners.add(changed);
    return () => listeners.delete(changed);
  },
};

export function useConnectionLost(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isLost);
}

async function ask(): Promise<void> {
  const answer = await fetch('/healthz', { cache: 'no-store' }).catch(() => null);
  if (answer && answer.status < 500) connection.restored();
}

function tell(): void {
  for (const changed of listeners) changed();
}

if (typeof window !== 'undefined') window.addEventListener('offline', connection.lost);
