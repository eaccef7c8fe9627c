interface Count {
  used: number;
  /** Milliseconds since 1970. */
  until: number;
}

export interface Allowance {
  /** Seconds. */
  readonly window: number;
  readonly max: number;
}

const MOST_KEYS = 100_000;

/** Counts attempts by key in windows of time; in memory, for this node. The attempt is counted before it is made, so a burst cannot slip through. */
export class Throttle {
  readonly #counts = new Map<string, Count>();

  constructor(private readonly clock: () => number) {}

  /** Null: go on. Otherwise the seconds to wait. */
  take(key: string, { window, max }: Allowance): number | null {
    const now = this.clock();
    const count = this.#current(key, now) ?? { used: 0, until: now + window * 1000 };
    if (count.used >= max) return Math.max(1, Math.ceil((count.until - now) / 1000));
    this.#makeRoom(now);
    this.#counts.set(key, { used: count.used + 1, until: count.until });
    return null;
  }

  forget(key: string): void {
    this.#counts.delete(key);
  }

  #current(key: string, now: number): Count | null {
    const count = this.#counts.get(key);
    return count && count.until > now ? count : null;
  }

  #makeRoom(now: number): void {
    if (this.#counts.size < MOST_KEYS) return;
    for (const [key, { until }] of this.#counts) if (until <= now) this.#counts.delete(key);
    const oldest = this.#counts.keys().next();
    if (this.#counts.size >= MOST_KEYS && !oldest.done) this.#counts.delete(oldest.value);
  }
}
