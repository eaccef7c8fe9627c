/** Tells this process's queue of jobs that were added, once they are committed. */
export interface JobBell {
  /** A job was added inside the transaction, to be run at this instant. */
  note(runAt: string): void;
  /** The transaction is over; one that was rolled back rings in vain, which does no harm. */
  ring(): void;
  /** Answers how to stop listening. `runAt` is the earliest of those noted. */
  listen(heard: (runAt: string) => void): () => void;
}

export function jobBell(): JobBell {
  const listeners = new Set<(runAt: string) => void>();
  let earliest: string | null = null;
  return {
    note(runAt) {
      if (earliest === null || runAt < earliest) earliest = runAt;
    },
    ring() {
      if (earliest === null) return;
      const runAt = earliest;
      earliest = null;
      for (const heard of listeners) heard(runAt);
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}
