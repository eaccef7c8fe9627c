import { EventEmitter } from 'node:events';
import type pg from 'pg';
import type { JobHandler, QueueOptions } from '../queue.js';
import { attempts } from './attempts.js';
import { forgivingPool } from './forgiving-pool.js';
import type { WorkerLease } from './worker-lease.js';
import { workerLogger } from './worker-logger.js';

interface WorkerOptions {
  readonly pool: pg.Pool;
  readonly handler: JobHandler;
  readonly concurrency: number;
  readonly lease: WorkerLease;
  readonly failed: QueueOptions['failed'];
  readonly broken: (error: unknown) => void;
  readonly later: (milliseconds: number, work: () => void) => () => void;
}

export interface RunningWorker {
  /** Resolves when it runs nothing any more: it was stopped, or something broke and another one must take its place. */
  readonly over: Promise<void>;
  /** Takes no more jobs. */
  leave(): void;
}

/** How long Graphile Worker may take to put its things in order once no job runs, ms: after an error it may never come to an end. */
const ORDER = 5000;

/**
 * A Graphile Worker on the pool. Where a connection breaks as it takes or ends a job, nobody knows whether the server has done it,
 * so the whole worker is given up then: what it has locked is free for the next one.
 */
export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { pool, handler, concurrency, lease, failed, broken, later } = options;
  const { run } = await import('graphile-worker');
  const running = attempts(handler, failed);
  const events = new EventEmitter();
  const runner = await run({
    pgPool: forgivingPool(pool),
    concurrency,
    events,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: await workerLogger(broken),
    taskList: { marshrut: running.attempt },
    preset: {
      plugins: [{ name: 'worker-lease', version: '1', worker: { hooks: { startWorker: lease.begin } } }],
      // Without batches an error at the end of a job is caught by nobody and ends the process.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
  });
  const ordered = runner.promise.catch(broken);
  let leave = (): void => undefined;
  const leaving = new Promise<void>(resolve => {
    leave = resolve;
  });
  for (const event of ['worker:getJob:error', 'pool:fatalError']) events.once(event, leave);

  async function over(): Promise<void> {
    await Promise.race([leaving, ordered]);
    runner.stop().catch(() => undefined);
    await running.idle();
    let cancel = (): void => undefined;
    const late = new Promise<void>(resolve => {
      cancel = later(ORDER, resolve);
    });
    await Promise.race([ordered, late]);
    cancel();
  }

  return { over: over(), leave };
}
