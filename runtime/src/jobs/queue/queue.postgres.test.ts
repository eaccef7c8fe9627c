import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { sql } from 'kysely';
import pg from 'pg';
import { jobsOf } from '../../dispatch/contract/jobs-of.js';
import { add, gate, type Hall, job, openHall, Runs, until } from './hall.fixture.js';
import { queueContract } from './queue.contract.js';

describe('the queue of jobs on PostgreSQL', () => {
  let hall: Hall;
  beforeEach(async () => {
    hall = await openHall('postgres');
  });
  afterEach(() => hall.close());

  it.each(queueContract)('$name', rule => rule.hold(hall));

  it('runs the jobs of a node that has not been seen for a minute, and leaves those of one that lives', async () => {
    const { kysely } = hall.database;
    await add(hall, job('of the dead'), job('of the living'));
    const locked = async (key: string, by: string, seen: string) => {
      await sql`update graphile_worker._private_jobs set locked_at = now(), locked_by = ${by}, attempts = 1
        where key = ${key}`.execute(kysely);
      await sql`insert into job_worker (id, seen_at) values (${by}, now() - ${seen}::interval)`.execute(kysely);
    };
    await locked('of the dead', 'pool-dead', '61 seconds');
    await locked('of the living', 'pool-living', '30 seconds');
    const runs = new Runs();
    const queue = hall.queue();
    queue.start(runs.handler);
    await runs.until(1);
    await add(hall, job('last'));
    await runs.until(2);
    await queue.stop();
    expect(runs.metas).toEqual([
      { key: 'of the dead', attempt: 2 },
      { key: 'last', attempt: 1 },
    ]);
    const { rows } = await sql`select id from job_worker`.execute(kysely);
    expect(rows).toEqual([{ id: 'pool-living' }]);
  });

  it('loses nothing that is added at the very moment a worker takes the old job', async () => {
    await add(hall, job('k'));
    const [worker, writer] = [new pg.Client(hall.database.options.url), new pg.Client(hall.database.options.url)];
    await Promise.all([worker.connect(), writer.connect()]);
    try {
      await worker.query('begin');
      await worker.query(
        "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-1', attempts = 1",
      );
      const adding = writer.query(`select marshrut_add_job('k', '{"do":"effect","effect":"new"}', null)`);
      await until(async () => {
        const { rows } = await sql`select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`.execute(hall.database.kysely);
        return rows.length > 0;
      });
      await worker.query('commit');
      await adding;
    } finally {
      await Promise.all([worker.end(), writer.end()]);
    }
    const jobs = await jobsOf(hall.database);
    expect(jobs.map(({ key, job: given, attempts }) => [key, given, attempts])).toEqual([
      ['k', { do: 'effect', effect: 'new' }, 0],
      [null, { do: 'effect', effect: 'k' }, 25],
    ]);
  });

  it('goes on after its connections were cut, also while a job ran', async () => {
    // Graphile Worker prints what made a worker leave.
    const printed = jest.spyOn(console, 'trace').mockReturnValue();
    const held = gate();
    const runs = new Runs({ a: () => held.opened });
    const later = (milliseconds: number, work: () => void) => {
      const timer = setTimeout(work, milliseconds === 1000 ? 1 : milliseconds);
      return () => clearTimeout(timer);
    };
    hall.queue({ later }).start(runs.handler, { concurrency: 2 });
    await add(hall, job('a'));
    await runs.until(1);
    const { kysely } = hall.database;
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(kysely);
    held.open();
    // The look itself may meet a connection that was cut.
    const empty = async () => (await jobsOf(hall.database)).length === 0;
    await until(() => empty().catch(() => false));
    await add(hall, job('b'));
    await runs.until(runs.names.includes('b') ? 0 : runs.names.length + 1);
    await until(() => empty().catch(() => false));
    expect(runs.names.filter(name => name === 'b')).toEqual(['b']);
    printed.mockRestore();
  });
});
