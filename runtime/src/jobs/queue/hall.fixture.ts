import { sql } from 'kysely';
import type { OpenDatabase } from '../../database/open.js';
import { type TemporaryDatabase, temporaryDatabase } from '../../database/temporary.js';
import { cardWrite, furnish, noJobs, write } from '../../dispatch/storage.fixture.js';
import type { JobsWrite, JobWrite } from '../../dispatch/storage.js';
import type { JobHandler, JobMeta, JobQueue, QueueOptions } from './queue.js';

/** A database with queues on it and a clock that the test moves. */
export interface Hall {
  readonly database: TemporaryDatabase;
  now(): string;
  /** An hour passes for every job, and the queues notice. */
  hour(): Promise<void>;
  /** A queue as a node has it, on this connection or on that of another node. */
  queue(options?: Partial<QueueOptions>, node?: OpenDatabase): JobQueue;
  close(): Promise<void>;
}

export async function openHall(dialect: 'sqlite' | 'postgres'): Promise<Hall> {
  const database = await temporaryDatabase(dialect);
  await furnish(database);
  const clock = dialect === 'sqlite' ? standingClock() : serverClock(database);
  const queues: JobQueue[] = [];
  return {
    database,
    now: clock.now,
    hour: clock.hour,
    queue(options = {}, node = database) {
      const queue = node.jobQueue({ now: clock.now, later: clock.later, ...options });
      queues.push(queue);
      return queue;
    },
    async close() {
      for (const queue of queues) await queue.stop();
      await database.drop();
    },
  };
}

interface Clock extends Pick<Hall, 'now' | 'hour'> {
  readonly later: QueueOptions['later'];
}

/** It stands until it is moved, and timers go by it. */
function standingClock(): Clock {
  let time = Date.parse('2026-11-23T09:30:00.000Z');
  const timers = new Set<{ readonly at: number; readonly work: () => void }>();
  return {
    now: () => new Date(time).toISOString(),
    later(milliseconds, work) {
      const timer = { at: time + milliseconds, work };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async hour() {
      time += 60 * 60 * 1000;
      for (const timer of [...timers]) if (timer.at <= time && timers.delete(timer)) timer.work();
    },
  };
}

/** The server's clock cannot be moved, so the jobs are. */
function serverClock({ kysely }: OpenDatabase): Clock {
  return {
    now: () => new Date().toISOString(),
    later: undefined,
    async hour() {
      await sql`update graphile_worker._private_jobs set run_at = run_at - interval '1 hour'`.execute(kysely);
      await sql`select pg_notify('jobs:insert', '{"count":9}')`.execute(kysely);
    },
  };
}

export function job(name: string, runAt: string | null = null): JobWrite {
  return { key: name, job: { do: 'effect', effect: name }, runAt };
}

/** Writes jobs as a command does. */
export async function add(hall: Hall, ...jobs: readonly JobWrite[]): Promise<void> {
  await writeJobs(hall, { add: jobs });
}

export async function writeJobs({ database, now }: Hall, jobs: Partial<JobsWrite>): Promise<void> {
  const set = { ...cardWrite({ ...nothing, id: '' }), commits: [], at: now(), jobs: { ...noJobs, ...jobs } };
  const written = await write(database, set);
  if (!written.ok) throw new Error(`Expected the jobs to be written, but ${written.why}.`);
}

const nothing = { source: 'API', case: null, task: null, node: null, changes: [], numbers: [] } as const;

/** Remembers what was run, and how often. `when`: what a job does besides. */
export class Runs {
  readonly names: string[] = [];
  readonly metas: JobMeta[] = [];
  #listeners: (() => void)[] = [];

  constructor(readonly when: Readonly<Record<string, (attempt: number) => Promise<void>>> = {}) {}

  readonly handler: JobHandler = async (given, meta) => {
    const name = given.do === 'effect' ? given.effect : given.do;
    this.names.push(name);
    this.metas.push(meta);
    for (const listener of this.#listeners.splice(0)) listener();
    await this.when[name]?.(meta.attempt);
  };

  async until(count: number): Promise<void> {
    while (this.names.length < count) await new Promise<void>(resolve => this.#listeners.push(resolve));
  }
}

/** Looks again and again, each time after a turn of the loop or a round trip. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(resolve => setImmediate(resolve));
}

export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>(resolve => {
    open = resolve;
  });
  return { opened, open };
}
