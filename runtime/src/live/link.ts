import type { News } from './news.js';

/** How news of commits reaches this process: its own, and those of other nodes on the same database. */
export interface LiveLink {
  /** After a commit of this process. On PostgreSQL there is nothing left to tell: the commit itself has told every node. */
  tell(news: News): void;
  close(): Promise<void>;
}

export interface LinkOptions {
  readonly heard: (news: News) => void;
  /** Told where the link is lost; it is made again by itself. */
  readonly broken?: (error: unknown) => void;
  /** For tests; otherwise the timer of the process. Answers how to cancel it. */
  readonly later?: (milliseconds: number, work: () => void) => () => void;
}

/** SQLite belongs to one process: whoever commits tells it. */
export function ownLink({ heard }: LinkOptions): LiveLink {
  return { tell: heard, close: async () => undefined };
}
