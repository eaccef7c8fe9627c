import type { Job, JobWrite } from '@marshrut/runtime';
import type { StoryClock } from './clock.js';

/** The jobs of a story, and how one is done. */
export interface StoryJobs {
  /** In the order they are due. */
  jobs(): Promise<readonly JobWrite[]>;
  jobDone(key: string): Promise<void>;
  /** As a worker would do it. */
  handle(job: Job): Promise<void>;
  /** Can it be done at all now? One that cannot stays where it is. */
  ready(job: Job): Promise<boolean>;
}

/** More than any story has: beyond it the jobs make ever more of themselves. */
const MOST_JOBS = 10_000;

/** Lets the time of a story pass; what falls due on the way is done at its time. */
export class StoryTime {
  readonly #clock: StoryClock;
  readonly #jobs: StoryJobs;

  constructor(clock: StoryClock, jobs: StoryJobs) {
    this.#clock = clock;
    this.#jobs = jobs;
  }

  async pass(seconds: number): Promise<void> {
    const until = this.#clock.peek() + seconds * 1000;
    await this.#doJobs(until);
    this.#clock.moveTo(until);
  }

  /** Does what is due by now. */
  async catchUp(): Promise<void> {
    await this.#doJobs(this.#clock.peek());
  }

  async #doJobs(until: number): Promise<void> {
    for (let done = 0; done < MOST_JOBS; done++) {
      const job = await this.#next(until);
      if (!job) return;
      this.#clock.moveTo(job.runAt === null ? 0 : Date.parse(job.runAt));
      // Taken away before it runs: it may add itself again.
      await this.#jobs.jobDone(job.key);
      await this.#jobs.handle(job.job);
    }
    throw new Error('Expected the jobs to come to an end, but there are ever more of them.');
  }

  async #next(until: number): Promise<JobWrite | undefined> {
    for (const job of await this.#jobs.jobs()) {
      if (job.runAt !== null && Date.parse(job.runAt) > until) continue;
      if (await this.#jobs.ready(job.job)) return job;
    }
    return undefined;
  }
}
