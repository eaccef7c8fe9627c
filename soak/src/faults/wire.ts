import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { carryOut } from '../client.js';
import { Count, type Fault } from '../fault.js';
import { type House, inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { openProxy, type Wire } from '../proxy.js';
import { below } from '../random.js';
import { transfers } from '../world.js';

/** Calls that a person, or the page, makes again before giving up: far more than the ten seconds a pool may need. */
const PATIENCE = 400;

type Cut = (house: House, proxy: Wire) => Promise<void>;

const cuts: Readonly<Record<string, Cut>> = {
  'answer of a write lost': async (_house, proxy) => proxy.cutAfter('marshrut_write'),
  'all links cut': async (_house, proxy) => proxy.cutAll(),
  'backends terminated': house =>
    onServer(
      house.options.url ?? '',
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    ),
};

export const wire: Fault = {
  name: 'wire',
  what: 'the link to PostgreSQL cut, also right after COMMIT was sent; backends terminated',
  short: 9,
  long: 600,
  databases: ['postgres'],
  run: trial =>
    inHouse(trial, { transfers }, async house => {
      const count = new Count();
      const proxy = await openProxy(house.options.url ?? '');
      const bank = await house.open({ url: proxy.url });
      const next = orderBook(house.furniture, trial.random);
      const answered = new Set<string>();
      const kinds = Object.entries(cuts);
      for (let at = 0; at < trial.count; at++) {
        const [name, cut] = kinds[at % kinds.length] ?? [];
        const orders = Array.from({ length: 4 }, next);
        let failures = 0;
        const again = async (error: unknown): Promise<boolean> => {
          failures += 1;
          count.add('calls that failed');
          if (failures > PATIENCE) throw error;
          await sleep(25);
          return true;
        };
        const work = orders.map(async order => {
          await carryOut(bank, house.furniture.processes.transfers ?? '', order, { again });
          answered.add(order.id);
        });
        await sleep(below(trial.random, 20));
        await cut?.(house, proxy);
        count.add(name ?? '');
        await Promise.all(work);
      }
      count.add('orders', answered.size);
      count.add('links cut by the proxy', proxy.cuts);
      await bank.close();
      await proxy.close();
      count.violations.push(...(await house.audit(answered)));
      return count;
    }),
};

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(statement);
  await client.end();
}
