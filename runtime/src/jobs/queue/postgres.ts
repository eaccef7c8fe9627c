import type pg from 'pg';
import { type RunningWorker, runWorker } from './postgres/run-worker.js';
import { workerLease } from './postgres/worker-lease.js';
import { CONCURRENCY, type JobHandler, type JobQueue, type QueueOptions, timer } from './queue.js';

export interface PostgresQueueOptions extends QueueOptions {
  readonly pool: pg.Pool;
}

/** Before another worker takes the place of one that broke, ms. */
const AGAIN = 1000;

/**
 * Graphile Worker on the pool of the node: it listens for jobs that are added, and looks for those that have become due every two
 * seconds. One that broke, as when the server is restarted, is followed by another.
 */
export function postgresJobQueue({
  pool,
  failed,
  later = timer,
  broken = () => undefined,
}: PostgresQueueOptions): JobQueue {
  let work: Promise<void> | null = null;
  let worker: RunningWorker | null = null;
  let stopping = false;
  let goOn = (): void => undefined;

  async function keepRunning(handler: JobHandler, concurrency: number): Promise<void> {
    while (!stopping) {
      const lease = workerLease({ pool, broken, later });
      try {
        worker = await runWorker({ pool, handler, concurrency, lease, failed, broken, later });
        if (stopping) worker.leave();
        await worker.over;
      } catch (error) {
        broken(error);
      }
      worker = null;
      if (!stopping) await pause();
      await lease.end();
    }
  }

  function pause(): Promise<void> {
    return new Promise(resolve => {
      const cancel = later(AGAIN, resolve);
      goOn = () => {
        cancel();
        resolve();
      };
    });
  }

  return {
    start(handler, { concurrency = CONCURRENCY } = {}) {
      if (work) throw new Error('Expected a queue that does not run, but it runs. Stop it first.');
      stopping = false;
      work = keepRunning(handler, concurrency);
    },
    async stop() {
      stopping = true;
      goOn();
      worker?.leave();
      await work;
      work = null;
    },
  };
}
