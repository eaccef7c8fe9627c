import type { News } from './news.js';

/** Something moved that this watcher cares for: look again. `sequence` grows with every move, whoever cares for it. */
export interface LiveEvent<Watcher> {
  readonly sequence: number;
  readonly watcher: Watcher;
}

/** Hands on, inside this process, what commits of all nodes tell: to those who watch cases and inboxes, and to whoever hears everything. */
export class LiveHub {
  #sequence = 0;
  readonly #streams = new Set<Listening>();
  readonly #hearers = new Set<(news: News) => void>();

  tell(news: News): void {
    this.#sequence += 1;
    for (const stream of this.#streams) stream.tell(this.#sequence, news);
    for (const hearer of this.#hearers) hearer(news);
  }

  /** Calls `hearer` with all news. Answers how to stop. */
  hear(hearer: (news: News) => void): () => void {
    this.#hearers.add(hearer);
    return () => void this.#hearers.delete(hearer);
  }

  /**
   * The first event comes at once, so that whoever connects again misses nothing. A stream that is not read keeps one event, the
   * newest: it stands for those before it. News about anything is for everybody.
   */
  listen<Watcher>(
    watcher: Watcher,
    cares: (watcher: Watcher, news: News) => boolean,
  ): AsyncIterableIterator<LiveEvent<Watcher>> {
    const stream: LiveStream<Watcher> = new LiveStream(watcher, cares, this.#sequence, () =>
      this.#streams.delete(stream),
    );
    this.#streams.add(stream);
    return stream;
  }

  /** Ends every stream. */
  close(): void {
    for (const stream of [...this.#streams]) stream.end();
  }

  /** Streams that are open. */
  watchers(): number {
    return this.#streams.size;
  }
}

interface Listening {
  tell(sequence: number, news: News): void;
  end(): void;
}

type Next<Watcher> = IteratorResult<LiveEvent<Watcher>, undefined>;

class LiveStream<Watcher> implements AsyncIterableIterator<LiveEvent<Watcher>>, Listening {
  readonly #watcher: Watcher;
  readonly #cares: (watcher: Watcher, news: News) => boolean;
  readonly #left: () => void;
  readonly #waiting: ((next: Next<Watcher>) => void)[] = [];
  #newest: number | null;
  #ended = false;

  constructor(watcher: Watcher, cares: (watcher: Watcher, news: News) => boolean, sequence: number, left: () => void) {
    this.#watcher = watcher;
    this.#cares = cares;
    this.#newest = sequence;
    this.#left = left;
  }

  tell(sequence: number, news: News): void {
    if (this.#ended || !(news.about === 'anything' || this.#cares(this.#watcher, news))) return;
    const waiting = this.#waiting.shift();
    if (waiting) waiting(this.#event(sequence));
    else this.#newest = sequence;
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#left();
    for (const waiting of this.#waiting.splice(0)) waiting({ done: true, value: undefined });
  }

  async next(): Promise<Next<Watcher>> {
    if (this.#ended) return { done: true, value: undefined };
    const newest = this.#newest;
    if (newest === null) return new Promise(resolve => this.#waiting.push(resolve));
    this.#newest = null;
    return this.#event(newest);
  }

  async return(): Promise<Next<Watcher>> {
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #event(sequence: number): Next<Watcher> {
    return { done: false, value: { sequence, watcher: this.#watcher } };
  }
}
