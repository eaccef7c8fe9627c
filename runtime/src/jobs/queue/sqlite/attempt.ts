import type { Job } from '../../../dispatch/storage.js';
import { errorText, type JobHandler, JobIsDead, MOST_ATTEMPTS, pauseAfter, type QueueOptions } from '../queue.js';
import type { EndedJob, LeasedJob } from './job-table.js';

/** Runs a job once. Never rejects: an error says when the next attempt is. */
export async function attempt(
  { id, key, attempts, job: text }: LeasedJob,
  handler: JobHandler,
  { now, failed, random = Math.random }: QueueOptions,
): Promise<EndedJob> {
  const job = JSON.parse(text) as Job;
  try {
    await handler(job, { key, attempt: attempts });
    return { id, attempts, done: true };
  } catch (error) {
    const dead = error instanceof JobIsDead || attempts >= MOST_ATTEMPTS;
    failed?.({ job, key, attempt: attempts, error, dead });
    const next = new Date(Date.parse(now()) + pauseAfter(attempts, random())).toISOString();
    return { id, attempts, done: false, error: errorText(error), runAt: dead ? null : next };
  }
}
