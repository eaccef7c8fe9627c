import type { Job, OpenDatabase } from '@marshrut/runtime';
import { sql } from 'kysely';
import type { StoryJobs } from './time.js';

/** Jobs as the database keeps them. A story does them itself, at its own time; the queues have tests of their own. */
export function storedJobs({ kysely, dialect }: OpenDatabase): Pick<StoryJobs, 'jobs' | 'jobDone'> {
  const postgres = dialect === 'postgres';
  return {
    async jobs() {
      const { rows } = postgres
        ? await sql<Kept>`select key, payload as job, run_at from graphile_worker._private_jobs order by run_at, id`.execute(
            kysely,
          )
        : await sql<Kept>`select key, job, run_at from job order by run_at, created_at, key`.execute(kysely);
      const jobs = rows.map(({ key, job, run_at }) => {
        const read = (typeof job === 'string' ? JSON.parse(job) : job) as Job;
        // What is to be done at once bears the time of the server, which is not that of the story.
        return { key, job: read, runAt: isForLater(read) ? new Date(run_at).toISOString() : null };
      });
      return [...jobs].sort((a, b) => ((a.runAt ?? '') < (b.runAt ?? '') ? -1 : 1));
    },
    async jobDone(key) {
      if (postgres) await sql`delete from graphile_worker._private_jobs where key = ${key}`.execute(kysely);
      else await sql`delete from job where key = ${key}`.execute(kysely);
    },
  };
}

function isForLater(job: Job): boolean {
  return job.do === 'timer' || job.do === 'timerStart' || (job.do === 'look' && job.after !== null);
}

interface Kept {
  readonly key: string;
  readonly job: string | object;
  readonly run_at: string;
}
