/** A Monday morning; each look at the clock is a second later, and a story may let time pass. */
export class StoryClock {
  #at = Date.UTC(2026, 5, 1, 6, 0, 0);

  now(): string {
    this.#at += 1000;
    return new Date(this.#at).toISOString();
  }

  /** What it shows, without a look. */
  peek(): number {
    return this.#at;
  }

  /** Never backwards. */
  moveTo(instant: number): void {
    this.#at = Math.max(this.#at, instant);
  }
}
