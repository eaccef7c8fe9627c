import { deepEqual, equal, ok } from 'node:assert/strict';
import { sql } from 'kysely';
import { openDatabase } from '../../database/open.js';
import { jobsOf } from '../../dispatch/contract/jobs-of.js';
import { caseWrite, noJobs, write } from '../../dispatch/storage.fixture.js';
import { add, gate, type Hall, job, Runs, until, writeJobs } from './hall.fixture.js';
import { type FailedJob, JobIsDead } from './queue.js';

/** One promise of the queue, whatever the database. */
export interface QueueRule {
  readonly name: string;
  readonly hold: (hall: Hall) => Promise<void>;
}

const one = { concurrency: 1 };

async function empty({ database }: Hall): Promise<boolean> {
  return (await jobsOf(database)).length === 0;
}

export const queueContract: readonly QueueRule[] = [
  {
    name: 'a job of a committed write runs once, one of a refused write never',
    async hold(hall) {
      const runs = new Runs();
      hall.queue().start(runs.handler, one);
      const refused = await write(hall.database, caseWrite(7, { jobs: { ...noJobs, add: [job('never')] } }));
      equal(refused.ok, false);
      await add(hall, job('once'));
      await runs.until(1);
      await until(() => empty(hall));
      await add(hall, job('last'));
      await runs.until(2);
      deepEqual(runs.names, ['once', 'last']);
      deepEqual(runs.metas[0], { key: 'once', attempt: 1 });
    },
  },
  {
    name: 'jobs that were due while nobody ran them come in the order they are due, the others at their time',
    async hold(hall) {
      const now = Date.parse(hall.now());
      const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
      await add(hall, job('c', at(-1)), job('a', at(-3)), job('later', at(50)), job('soon', at(40)), job('b', at(-2)));
      const runs = new Runs();
      hall.queue().start(runs.handler, one);
      await runs.until(3);
      await until(async () => (await jobsOf(hall.database)).length === 2);
      deepEqual(runs.names, ['a', 'b', 'c']);
      await hall.hour();
      await runs.until(5);
      deepEqual(runs.names.slice(3), ['soon', 'later']);
      await until(() => empty(hall));
    },
  },
  {
    name: 'the same key takes the place of the first, and a removed one does not run',
    async hold(hall) {
      const late = new Date(Date.parse(hall.now()) + 60_000).toISOString();
      await add(hall, { ...job('old', late), key: 'k' }, job('removed', late));
      await writeJobs(hall, { add: [{ ...job('new', late), key: 'k' }], remove: ['removed'] });
      const runs = new Runs();
      hall.queue().start(runs.handler, one);
      await hall.hour();
      await runs.until(1);
      await until(() => empty(hall));
      deepEqual(runs.names, ['new']);
    },
  },
  {
    name: 'what takes the place of a job that runs is run after it; one that is removed while it runs is not tried again',
    async hold(hall) {
      const [first, second] = [gate(), gate()];
      const fail = async (until: Promise<void>) => {
        await until;
        throw new Error('too late');
      };
      const runs = new Runs({ first: () => first.opened, removed: () => fail(second.opened) });
      hall.queue().start(runs.handler, { concurrency: 3 });
      await add(hall, { ...job('first'), key: 'k' }, job('removed'));
      await runs.until(2);
      await writeJobs(hall, { add: [{ ...job('second'), key: 'k' }], remove: ['removed'] });
      await runs.until(3);
      equal(runs.names[2], 'second');
      first.open();
      second.open();
      await until(async () => (await jobsOf(hall.database)).every(({ dead }) => dead));
      await hall.hour();
      await add(hall, job('last'));
      await runs.until(4);
      deepEqual(runs.names.toSorted(), ['first', 'last', 'removed', 'second']);
    },
  },
  {
    name: 'a job that fails is tried again, later each time, and its neighbours are unharmed',
    async hold(hall) {
      const failures: FailedJob[] = [];
      const runs = new Runs({
        poison: async attempt => {
          if (attempt < 3) throw new Error(`no\0t yet ${'\ud800'}`);
        },
      });
      hall.queue({ failed: failure => void failures.push(failure) }).start(runs.handler, { concurrency: 2 });
      await add(hall, job('poison'), job('a'), job('b'));
      await runs.until(3);
      for (const attempt of [1, 2]) {
        await until(async () => (await jobsOf(hall.database)).some(({ error }) => error !== null));
        const poison = (await jobsOf(hall.database)).find(({ key }) => key === 'poison');
        equal(poison?.attempts, attempt);
        ok(poison?.error?.startsWith('not yet'));
        ok(Date.parse(poison?.runAt ?? '') > Date.parse(hall.now()) - 3_600_000 * (attempt - 1));
        if (attempt === 1) await clearError(hall);
        await hall.hour();
        await runs.until(3 + attempt);
      }
      await until(() => empty(hall));
      deepEqual(runs.names.toSorted(), ['a', 'b', 'poison', 'poison', 'poison']);
      deepEqual(
        failures.map(({ key, attempt, dead }) => [key, attempt, dead]),
        [
          ['poison', 1, false],
          ['poison', 2, false],
        ],
      );
    },
  },
  {
    name: 'a dead job is kept with its error and not tried again, until its key is added anew',
    async hold(hall) {
      const runs = new Runs({
        poison: async () => {
          throw new JobIsDead('no such service');
        },
      });
      const failures: FailedJob[] = [];
      hall.queue({ failed: failure => void failures.push(failure) }).start(runs.handler, one);
      await add(hall, { ...job('poison'), key: 'k' });
      await until(async () => (await jobsOf(hall.database)).some(({ dead, error }) => dead && error !== null));
      equal((await jobsOf(hall.database))[0]?.error, 'no such service');
      equal(failures[0]?.dead, true);
      await hall.hour();
      await add(hall, job('a'));
      await runs.until(2);
      await add(hall, { ...job('repaired'), key: 'k' });
      await runs.until(3);
      deepEqual(runs.names, ['poison', 'a', 'repaired']);
    },
  },
  {
    name: 'several run at once, as many as are allowed',
    async hold(hall) {
      const gates = ['a', 'b', 'c'].map(name => [name, gate()] as const);
      const runs = new Runs(Object.fromEntries(gates.map(([name, { opened }]) => [name, () => opened])));
      hall.queue().start(runs.handler, { concurrency: 2 });
      await add(hall, ...['a', 'b', 'c'].map((name, i) => job(name, `2020-01-01T00:00:0${i}.000Z`)));
      await runs.until(2);
      await jobsOf(hall.database);
      deepEqual(runs.names.toSorted(), ['a', 'b']);
      gates[0]?.[1].open();
      await runs.until(3);
      for (const [, { open }] of gates) open();
      await until(() => empty(hall));
    },
  },
  {
    name: 'stop waits for the job that runs and takes no other; whoever starts next finds the rest',
    async hold(hall) {
      const held = gate();
      const runs = new Runs({ a: () => held.opened });
      const queue = hall.queue();
      queue.start(runs.handler, one);
      await add(hall, job('a', '2020-01-01T00:00:00.000Z'), job('b'));
      await runs.until(1);
      let stopped = false;
      const stopping = queue.stop().then(() => {
        stopped = true;
      });
      for (let i = 0; i < 5; i++) await jobsOf(hall.database);
      equal(stopped, false);
      held.open();
      await stopping;
      deepEqual(
        (await jobsOf(hall.database)).map(({ key, attempts }) => [key, attempts]),
        [['b', 0]],
      );
      queue.start(runs.handler, one);
      await runs.until(2);
      await until(() => empty(hall));
      await queue.stop();
      await queue.stop();
      deepEqual(runs.names, ['a', 'b']);
    },
  },
  {
    name: 'two nodes on one database do 200 jobs, each exactly once',
    async hold(hall) {
      const other = await openDatabase(hall.database.options);
      try {
        const runs = [new Runs(), new Runs()];
        const queues = [hall.queue(), hall.queue({}, other)];
        const names = Array.from({ length: 200 }, (_, i) => `job_${String(i).padStart(3, '0')}`);
        await add(hall, ...names.slice(0, 100).map(name => job(name)));
        for (const [i, queue] of queues.entries()) queue.start(async (given, meta) => runs[i]?.handler(given, meta));
        for (const name of names.slice(100)) await add(hall, job(name));
        await until(() => empty(hall));
        for (const queue of queues) await queue.stop();
        deepEqual(runs.flatMap(run => run.names).toSorted(), names);
      } finally {
        await other.close();
      }
    },
  },
];

/** So that the next failure can be told from this one. */
async function clearError({ database }: Hall): Promise<void> {
  const table = database.dialect === 'sqlite' ? 'job' : 'graphile_worker._private_jobs';
  await sql`update ${sql.raw(table)} set last_error = null`.execute(database.kysely);
}
