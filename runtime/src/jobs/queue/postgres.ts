import type { Runner } from 'graphile-worker';
import type pg from 'pg';
import { runWorker } from './postgres/run-worker.js';
import { workerLease } from './postgres/worker-lease.js';
import { CONCURRENCY, type JobHandler, type JobQueue, type QueueOptions, timer } from './queue.js';

export interface PostgresQueueOptions extends QueueOptions {
  readonly pool: pg.Pool;
}

/** Before Graphile Worker is started again where it has given up, ms. */
const AGAIN = 1000;

/**
 * Graphile Worker on the pool of the node: it listens for jobs that are added, and looks for those that have become due every two
 * seconds. Where it gives up, as after a restart of the server, it is started again.
 */
export function postgresJobQueue(options: PostgresQueueOptions): JobQueue {
  const { pool, failed, later = timer, broken = () => undefined } = options;
  let runner: Runner | null = null;
  let work: Promise<void> | null = null;
  let goOn = (): void => undefined;
  let stopping = false;

  async function keepRunning(handler: JobHandler, concurrency: number): Promise<void> {
    while (!stopping) {
      const lease = workerLease({ pool, broken, later });
      try {
        runner = await runWorker({ pool, handler, concurrency, lease, failed, broken });
        if (stopping) await runner.stop();
        await runner.promise;
      } catch (error) {
        broken(error);
      }
      runner = null;
      await lease.end();
      if (!stopping) await pause();
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
      await runner?.stop().catch(broken);
      await work;
      work = null;
    },
  };
}
