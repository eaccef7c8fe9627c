import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { jobsOf } from '../../dispatch/contract/jobs-of.js';
import { add, gate, type Hall, job, openHall, Runs, until } from './hall.fixture.js';
import { queueContract } from './queue.contract.js';

describe('the queue of jobs on SQLite', () => {
  let hall: Hall;
  beforeEach(async () => {
    hall = await openHall('sqlite');
  });
  afterEach(() => hall.close());

  it.each(queueContract)('$name', rule => rule.hold(hall));

  it('waits by one timer for the next job that is due, and never longer than half a minute', async () => {
    const timers: number[] = [];
    const later = (milliseconds: number) => {
      timers.push(milliseconds);
      return () => undefined;
    };
    const in_ = (seconds: number) => new Date(Date.parse(hall.now()) + seconds * 1000).toISOString();
    const runs = new Runs();
    hall.queue({ later }).start(runs.handler);
    await until(async () => timers.length === 1);
    await add(hall, job('far', in_(3600)));
    await add(hall, job('near', in_(20)));
    await add(hall, job('nearer', in_(5)));
    await add(hall, job('between', in_(10)));
    expect(timers).toEqual([30_000, 20_000, 5_000]);
    expect(runs.names).toEqual([]);
  });

  it('pauses longer with each attempt, with jitter', async () => {
    const runs = new Runs({
      a: async () => {
        throw new Error('no');
      },
    });
    hall.queue({ random: () => 0 }).start(runs.handler);
    await add(hall, job('a'));
    const pauses: number[] = [];
    for (const attempt of [1, 2, 3]) {
      await runs.until(attempt);
      await until(async () => (await jobsOf(hall.database))[0]!.runAt > hall.now());
      pauses.push(Date.parse((await jobsOf(hall.database))[0]!.runAt) - Date.parse(hall.now()));
      await hall.hour();
    }
    expect(pauses).toEqual([1359, 3694, 10042]);
  });

  it('runs the jobs of a process that died when their lease is over, not before', async () => {
    await add(hall, job('a'), job('b'));
    const until_ = new Date(Date.parse(hall.now()) + 30_000).toISOString();
    await hall.database.kysely
      .updateTable('job')
      .set({ locked_until: until_, attempts: 1 })
      .where('key', '=', 'a')
      .execute();
    const runs = new Runs();
    hall.queue().start(runs.handler);
    await runs.until(1);
    await until(async () => (await jobsOf(hall.database)).length === 1);
    await hall.hour();
    await runs.until(2);
    expect(runs.metas).toEqual([
      { key: 'b', attempt: 1 },
      { key: 'a', attempt: 2 },
    ]);
  });

  it('keeps a lease as long as the job runs, even where the clock jumps', async () => {
    const held = gate();
    const runs = new Runs({ a: () => held.opened });
    hall.queue().start(runs.handler);
    await add(hall, job('a'));
    await runs.until(1);
    await hall.hour();
    await add(hall, job('b'));
    await runs.until(2);
    const lease = async () =>
      (await hall.database.kysely.selectFrom('job').select('locked_until').where('key', '=', 'a').executeTakeFirst())
        ?.locked_until;
    expect(Date.parse((await lease()) ?? '') - Date.parse(hall.now())).toBe(30_000);
    held.open();
    await until(async () => (await jobsOf(hall.database)).length === 0);
    expect(runs.names).toEqual(['a', 'b']);
  });

  it('does not end a job that somebody else has leased meanwhile', async () => {
    const held = gate();
    const runs = new Runs({ a: () => held.opened });
    const queue = hall.queue();
    queue.start(runs.handler);
    await add(hall, job('a'));
    await runs.until(1);
    await hall.database.kysely.updateTable('job').set({ attempts: 2 }).execute();
    held.open();
    await queue.stop();
    expect(await jobsOf(hall.database)).toMatchObject([{ key: 'a', attempts: 2 }]);
  });

  it('goes on where its table could not be reached for a while', async () => {
    const broken: unknown[] = [];
    const runs = new Runs();
    const { kysely } = hall.database;
    await kysely.schema.alterTable('job').renameTo('job_away').execute();
    hall.queue({ broken: error => void broken.push(error) }).start(runs.handler);
    await until(async () => broken.length === 1);
    await kysely.schema.alterTable('job_away').renameTo('job').execute();
    await hall.hour();
    await add(hall, job('a'));
    await runs.until(1);
  });
});
