import type { JobHelpers, Runner } from 'graphile-worker';
import type pg from 'pg';
import type { Job } from '../../../dispatch/storage.js';
import { errorText, type JobHandler, JobIsDead, type QueueOptions } from '../queue.js';
import type { WorkerLease } from './worker-lease.js';
import { workerLogger } from './worker-logger.js';

interface WorkerOptions {
  readonly pool: pg.Pool;
  readonly handler: JobHandler;
  readonly concurrency: number;
  readonly lease: WorkerLease;
  readonly failed: QueueOptions['failed'];
  readonly broken: (error: unknown) => void;
}

/** Answers once it runs. Its `promise` is over when it was stopped, and rejects where it has given up. */
export async function runWorker({ pool, concurrency, lease, broken, ...work }: WorkerOptions): Promise<Runner> {
  const { run } = await import('graphile-worker');
  const name = 'worker-lease';
  const startWorker = (_: unknown, { worker }: { worker: { workerPool: { id: string } } }) =>
    lease.begin(worker.workerPool.id);
  return run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    parsedCronItems: [],
    logger: await workerLogger(broken),
    taskList: { marshrut: (payload, helpers) => attempt(payload as Job, helpers, work) },
    preset: {
      plugins: [{ name, version: '1', worker: { hooks: { startWorker } } }],
      // Without batches an error at the end of a job is caught by nobody and would end the process.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
  });
}

async function attempt(
  job: Job,
  { job: { id, key, attempts, max_attempts }, query }: JobHelpers,
  { handler, failed }: Pick<WorkerOptions, 'handler' | 'failed'>,
): Promise<void> {
  const meta = { key: key ?? '', attempt: attempts };
  try {
    await handler(job, meta);
  } catch (error) {
    const given = error instanceof JobIsDead;
    failed?.({ ...meta, job, error, dead: given || attempts >= max_attempts });
    if (given) await query('update graphile_worker._private_jobs set attempts = max_attempts where id = $1', [id]);
    throw new Error(errorText(error));
  }
}
