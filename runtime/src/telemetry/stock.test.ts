import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { caseWrite, write } from '../dispatch/storage.fixture.js';
import { add, type Hall, job, openHall, Runs } from '../jobs/queue/hall.fixture.js';
import { JobIsDead } from '../jobs/queue/queue.js';
import { type Metrics, openMetrics } from './metrics.js';
import { stockGauges } from './stock.js';

describe.each(['sqlite', 'postgres'] as const)('what stands in the database on %s', dialect => {
  let hall: Hall;
  let metrics: Metrics;
  beforeEach(async () => {
    hall = await openHall(dialect);
    metrics = openMetrics();
    stockGauges(metrics, hall.database.kysely, hall.now);
  });
  afterEach(async () => {
    metrics.close();
    await hall.close();
  });

  const sample = (text: string, name: string) =>
    Number(
      text
        .split('\n')
        .find(line => line.startsWith(`marshrut_${name} `))
        ?.split(' ')
        .at(-1),
    );

  test('jobs by kind and state, how late they are, tasks and stopped steps', async () => {
    const at = (minutes: number) => new Date(Date.parse(hall.now()) + minutes * 60_000).toISOString();
    const dies = new Runs({
      dead: async () => {
        throw new JobIsDead('no such service');
      },
    });
    const queue = hall.queue();
    queue.start(dies.handler);
    await add(hall, job('dead'));
    await dies.until(1);
    await queue.stop();
    await add(hall, job('due', at(-10)), job('tomorrow', at(1440)), job('later', at(60)));
    expect(await write(hall.database, caseWrite(0))).toMatchObject({ ok: true });
    const text = await metrics.text();
    const count = (state: string) => sample(text, `jobs{job="effect",state="${state}"}`);
    expect([count('due'), count('scheduled'), count('running'), count('dead')]).toEqual([1, 2, 0, 1]);
    expect(sample(text, 'job_lag_seconds{job="effect"}')).toBeGreaterThan(599);
    expect(sample(text, 'job_lag_seconds{job="effect"}')).toBeLessThan(900);
    expect(sample(text, 'tasks{state="active"}')).toBe(1);
    expect(sample(text, 'incidents')).toBe(0);
  });

  test('of many looks one asks the database; what does not answer tells nothing, and the rest is there', async () => {
    await metrics.text();
    await add(hall, job('later', '2099-01-01T00:00:00.000Z'));
    expect(sample(await metrics.text(), 'jobs{job="effect",state="scheduled"}')).toBeNaN();
  });
});

test('a database that does not answer leaves what the process knows of itself', async () => {
  const hall = await openHall('sqlite');
  const metrics = openMetrics();
  stockGauges(metrics, hall.database.kysely, hall.now);
  await hall.database.close();
  const text = await metrics.text();
  expect(text).toContain('marshrut_resident_memory_bytes');
  expect(text).toMatch(/^marshrut_incidents Nan$/im);
  metrics.close();
});
