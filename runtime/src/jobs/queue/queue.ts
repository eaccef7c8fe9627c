import type { Job } from '../../dispatch/storage.js';

/**
 * Runs the jobs that write sets add, each at its time or soon after, in the order they are due, several at once. At least once:
 * where a process dies over a job, another one runs it again.
 */
export interface JobQueue {
  /** Once only, until it is stopped. Jobs that were due while nobody ran them come first. */
  start(handler: JobHandler, options?: { readonly concurrency?: number }): void;
  /** Takes no more jobs and waits for those that run. */
  stop(): Promise<void>;
}

/** Rejects where the job is to be tried again, with `JobIsDead` where it is not. */
export type JobHandler = (job: Job, meta: JobMeta) => Promise<void>;

export interface JobMeta {
  readonly key: string;
  /** From 1. */
  readonly attempt: number;
}

export interface QueueOptions {
  /** UTC instant. PostgreSQL goes by the clock of the server instead, which all nodes share. */
  readonly now: () => string;
  /** Told of every attempt that failed. `dead`: the job is kept, and not tried again by itself. */
  readonly failed?: (failure: FailedJob) => void;
  /** Told where the queue itself cannot reach its jobs; it goes on trying. */
  readonly broken?: (error: unknown) => void;
  /** For tests; otherwise `Math.random`. */
  readonly random?: () => number;
  /** For tests; otherwise the timer of the process. Answers how to cancel it. */
  readonly later?: (milliseconds: number, work: () => void) => () => void;
}

export interface FailedJob extends JobMeta {
  readonly job: Job;
  readonly error: unknown;
  readonly dead: boolean;
}

/** Trying this job again is of no use. */
export class JobIsDead extends Error {
  override readonly name = 'JobIsDead';
}

/** Jobs at once, where nothing else is said. */
export const CONCURRENCY = 4;

/** Attempts of a job at most; the pauses between them add up to about three days. */
export const MOST_ATTEMPTS = 25;

/** Milliseconds before the next attempt: about 2 s after the first, 6 h after the tenth and every later one. Jitter: `random` is 0 to 1. */
export function pauseAfter(attempt: number, random: number): number {
  return Math.exp(Math.min(attempt, 10)) * 1000 * (0.5 + random / 2);
}

/** Of an error that is kept with its job: PostgreSQL holds no NUL and no half of a character. */
export function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll('\0', '').toWellFormed().slice(0, 2000).toWellFormed() || 'An error without a message.';
}

export function timer(milliseconds: number, work: () => void): () => void {
  const handle = setTimeout(work, milliseconds);
  return () => clearTimeout(handle);
}
