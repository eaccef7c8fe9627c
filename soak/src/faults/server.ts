import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { carryOut } from '../client.js';
import { Count, type Fault } from '../fault.js';
import { inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { transfers } from '../world.js';

const PATIENCE = 400;

/** One of its processes is killed, and PostgreSQL throws out everybody and recovers from its log: as after a power cut. */
export const server: Fault = {
  name: 'server',
  what: 'PostgreSQL dies by `kill -9` and recovers from its log',
  short: 0,
  long: 200,
  databases: ['postgres'],
  run: trial =>
    inHouse(trial, { transfers }, async house => {
      const count = new Count();
      if (!trial.alone) return count;
      const bank = await house.open();
      const next = orderBook(house.furniture, trial.random);
      const answered = new Set<string>();
      for (let death = 0; death < trial.count; death++) {
        let failures = 0;
        const again = async (error: unknown): Promise<boolean> => {
          failures += 1;
          if (failures > PATIENCE) throw error;
          await sleep(50);
          return true;
        };
        const work = Array.from({ length: 4 }, next).map(async order => {
          await carryOut(bank, house.furniture.processes.transfers ?? '', order, { again });
          answered.add(order.id);
        });
        await sleep(trial.random() * 30);
        const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(bank.database.kysely);
        process.kill(rows[0]?.pid ?? 0, 'SIGKILL');
        await Promise.all(work);
        count.add('deaths of the server');
        count.add('calls that failed', failures);
      }
      await bank.close();
      count.add('orders', answered.size);
      count.violations.push(...(await house.audit(answered)));
      return count;
    }),
};
