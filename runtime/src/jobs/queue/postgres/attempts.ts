import type { JobHelpers } from 'graphile-worker';
import type { Job } from '../../../dispatch/storage.js';
import { errorText, type JobHandler, JobIsDead, type QueueOptions } from '../queue.js';

/** Attempts at jobs that Graphile Worker hands over. */
export interface Attempts {
  readonly attempt: (payload: unknown, helpers: JobHelpers) => Promise<void>;
  /** Resolves when none is under way. */
  idle(): Promise<void>;
}

export function attempts(handler: JobHandler, failed: QueueOptions['failed']): Attempts {
  const underWay = new Set<Promise<void>>();

  async function run(
    job: Job,
    { job: { id, key, attempts: attempt, max_attempts }, query }: JobHelpers,
  ): Promise<void> {
    const meta = { key: key ?? '', attempt };
    try {
      await handler(job, meta);
    } catch (error) {
      const given = error instanceof JobIsDead;
      failed?.({ ...meta, job, error, dead: given || attempt >= max_attempts });
      if (given) await query('update graphile_worker._private_jobs set attempts = max_attempts where id = $1', [id]);
      throw new Error(errorText(error));
    }
  }

  return {
    attempt(payload, helpers) {
      const work = run(payload as Job, helpers).finally(() => underWay.delete(work));
      underWay.add(work);
      return work;
    },
    async idle() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
