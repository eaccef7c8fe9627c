import type { Kysely } from 'kysely';
import type { Database } from '../../database/rows.js';
import type { SqliteHandle } from '../../database/sqlite.js';
import { sqliteConnection } from '../../dispatch/sqlite/connection.js';
import type { JobBell } from '../../dispatch/sqlite/job-bell.js';
import { CONCURRENCY, type JobHandler, type JobQueue, type QueueOptions, timer } from './queue.js';
import { attempt } from './sqlite/attempt.js';
import { type EndedJob, jobTable, type LeasedJob } from './sqlite/job-table.js';

export interface SqliteQueueOptions extends QueueOptions {
  /** The connection `kysely` stands on. */
  readonly handle: SqliteHandle;
  readonly kysely: Kysely<Database>;
  readonly bell: JobBell;
}

/** How long the jobs of a process that died are not touched, ms; a process that lives prolongs its leases long before. */
const LEASE = 30_000;
const PROLONG = LEASE / 3;
/** The wall clock may be set, so no timer waits longer than this, ms. */
const LOOK = LEASE;
/** Before the next try where the table could not be reached, ms. */
const BROKEN = 1000;

/**
 * A loop over the table `job`, woken by a commit that added a job, by the end of one, and by one timer for the next that is due.
 * A turn is one transaction: what has ended is noted and what is due is leased.
 */
export function sqliteJobQueue(options: SqliteQueueOptions): JobQueue {
  const { handle, kysely, bell, now, later = timer, broken = () => undefined } = options;
  const table = jobTable(sqliteConnection(handle));
  const running = new Map<LeasedJob, Promise<void>>();
  let ended: EndedJob[] = [];
  let started: { readonly handler: JobHandler; readonly concurrency: number } | null = null;
  let turning: Promise<void> | null = null;
  let again = false;
  /** Of the wall clock, ms. */
  let prolonged = 0;
  let alarm = Number.POSITIVE_INFINITY;
  let cancelAlarm = (): void => undefined;
  let stopListening = (): void => undefined;

  const time = () => Date.parse(now());

  function wake(): void {
    again = true;
    turning ??= turns();
  }

  /** One turn after another as long as there is a reason; others have theirs in between. */
  async function turns(): Promise<void> {
    while (again) {
      await new Promise(resolve => setImmediate(resolve));
      again = false;
      try {
        await kysely.connection().execute(async () => turn());
      } catch (error) {
        broken(error);
        setAlarm(BROKEN);
      }
    }
    turning = null;
  }

  function turn(): void {
    const at = now();
    const most = started ? started.concurrency - running.size : 0;
    const prolong = running.size > 0 && Math.abs(time() - prolonged) >= PROLONG;
    let due = table.nextDue(at);
    if (ended.length > 0 || prolong || (most > 0 && due !== null && due <= at)) {
      const until = new Date(Date.parse(at) + LEASE).toISOString();
      const leased = table.turn({ ended, held: prolong ? [...running.keys()] : [], now: at, until, most });
      ended = [];
      if (prolong || running.size === 0) prolonged = Date.parse(at);
      for (const job of leased) begin(job);
      due = table.nextDue(at);
    }
    const longest = running.size > 0 ? PROLONG : LOOK;
    const idle = started !== null && running.size < started.concurrency;
    setAlarm(idle && due !== null ? Math.min(Date.parse(due) - Date.parse(at), longest) : longest);
  }

  function begin(leased: LeasedJob): void {
    if (!started) return;
    const work = attempt(leased, started.handler, options).then(end => {
      running.delete(leased);
      ended.push(end);
      wake();
    });
    running.set(leased, work);
  }

  function setAlarm(milliseconds: number): void {
    cancelAlarm();
    alarm = time() + milliseconds;
    cancelAlarm = later(Math.max(milliseconds, 0), () => {
      alarm = Number.POSITIVE_INFINITY;
      wake();
    });
  }

  return {
    start(handler, { concurrency = CONCURRENCY } = {}) {
      if (started) throw new Error('Expected a queue that does not run, but it runs. Stop it first.');
      started = { handler, concurrency };
      stopListening = bell.listen(runAt => {
        const milliseconds = Date.parse(runAt) - time();
        if (milliseconds <= 0) wake();
        else if (time() + milliseconds < alarm) setAlarm(milliseconds);
      });
      wake();
    },
    async stop() {
      stopListening();
      started = null;
      await Promise.all(running.values());
      await turning;
      cancelAlarm();
    },
  };
}
