import { setTimeout as sleep } from 'node:timers/promises';
import { dispatch, newId } from '@marshrut/runtime';
import { sql } from 'kysely';
import { type Bank, clerk } from '../bank.js';
import { Count, type Fault, type Trial } from '../fault.js';
import { both, type House, inHouse } from '../house.js';
import { sleeper } from '../world.js';

const MINUTE = 60_000;
/** Cases begun together: what waits for one commit shares it. */
const TOGETHER = 50;

/** Cases that all wait for one minute; the server is down when it is over, and a minute later comes up again. */
export const timers: Fault = {
  name: 'timers',
  what: 'timers that fell due while the server was down: all at once when it comes up',
  short: 100,
  long: 100_000,
  databases: both,
  run: trial =>
    inHouse(trial, { sleeper }, async house => {
      const count = new Count();
      const past = Date.now() - 2 * MINUTE;
      await beginAll(trial, house, () => new Date(past).toISOString());
      const bank = await house.open();
      bank.startJobs();
      await untilOver(bank);
      await bank.close();
      count.violations.push(...(await firedOnce(house, trial.count, count)), ...(await house.audit()));
      return count;
    }),
};

/**
 * The clock of the node is wrong by a day either way, and by an hour, while timers run. PostgreSQL's jobs go by the clock of the
 * server; SQLite's by the node's, so a jump ahead may fire early, and never twice.
 */
export const clock: Fault = {
  name: 'clock',
  what: 'the clock jumps by an hour and by a day, ahead and back, while timers run',
  short: 10,
  long: 2000,
  databases: both,
  run: trial =>
    inHouse(trial, { sleeper }, async house => {
      const count = new Count();
      let jump = 0;
      const now = () => new Date(Date.now() + jump).toISOString();
      await beginAll(trial, house, () => new Date(Date.now() - MINUTE + 300).toISOString());
      const bank = await house.open({ now });
      bank.startJobs();
      for (const hours of [1, -1, 24, -24, 0]) {
        jump = hours * 60 * MINUTE;
        count.add('jumps');
        await sleep(200);
      }
      await untilOver(bank);
      await bank.close();
      count.violations.push(...(await firedOnce(house, trial.count, count)), ...(await house.audit()));
      return count;
    }),
};

async function beginAll(trial: Trial, house: House, now: () => string): Promise<void> {
  const bank = await house.open({ now });
  const { published } = await bank.work.db.selectFrom('process').select('published').executeTakeFirstOrThrow();
  const start = { process: house.furniture.processes.sleeper ?? '', version: published ?? '' };
  const begin = () =>
    dispatch(bank.dispatch, { actor: clerk.id, case: newId('case'), start, command: { type: 'start', vars: {} } });
  for (let left = trial.count; left > 0; left -= TOGETHER)
    await Promise.all(Array.from({ length: Math.min(left, TOGETHER) }, begin));
  await bank.close();
}

async function untilOver({ database }: Bank): Promise<void> {
  const running = database.kysely.selectFrom('case_instance').select('id').where('status', '=', 'running').limit(1);
  while ((await running.executeTakeFirst()) !== undefined) await sleep(50);
}

async function firedOnce(house: House, cases: number, count: Count): Promise<string[]> {
  const bank = await house.open();
  const { rows } = await sql<{ times: number; cases: number }>`
    select times, count(*) as cases from (
      select count(*) as times from journal where type = 'elementLeft' and event ->> 'node' = 'doze' group by case_id
    ) as by_case group by times`.execute(bank.database.kysely);
  await bank.close();
  for (const { times, cases: so } of rows) count.add(`fired ${times} times`, Number(so));
  return rows.length === 1 && Number(rows[0]?.cases) === cases ? [] : [`of ${cases} timers: ${JSON.stringify(rows)}`];
}
