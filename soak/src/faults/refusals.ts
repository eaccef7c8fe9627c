import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Bank } from '../bank.js';
import { carryOut } from '../client.js';
import { Count, type Fault, type Trial } from '../fault.js';
import { both, type House, inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { transfers } from '../world.js';

/** The share of commits that the database refuses. */
const SHARE = 0.2;
const TOGETHER = 8;

/** PostgreSQL says "could not serialize" to a fifth of the commits; at SQLite another process holds the file again and again. */
export const refusals: Fault = {
  name: 'refusals',
  what: 'serialization failures in a fifth of the commits; the file held by another process',
  short: 24,
  long: 2000,
  databases: both,
  run: trial =>
    inHouse(trial, { transfers }, async house => {
      const count = new Count();
      const bank = await house.open();
      const stop = trial.dialect === 'postgres' ? await refuseSome(bank, count) : holdFile(house, count);
      const answered = await carryOutMany(trial, bank, house);
      await stop();
      count.add('orders', answered.size);
      await bank.close();
      count.violations.push(...(await house.audit(answered)));
      return count;
    }),
};

/** None of the refusals may reach the caller: `carryOut` takes no excuse. */
async function carryOutMany(trial: Trial, bank: Bank, house: House): Promise<Set<string>> {
  const next = orderBook(house.furniture, trial.random);
  const left = Array.from({ length: trial.count }, next);
  const answered = new Set<string>();
  const work = async (): Promise<void> => {
    for (let order = left.shift(); order; order = left.shift()) {
      await carryOut(bank, house.furniture.processes.transfers ?? '', order);
      answered.add(order.id);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, work));
  return answered;
}

async function refuseSome({ database: { kysely } }: Bank, count: Count): Promise<() => Promise<void>> {
  await sql`create sequence refused`.execute(kysely);
  await sql
    .raw(
      `create function refuse_some() returns trigger language plpgsql as $$ begin
        if random() < ${SHARE} then
          perform nextval('refused');
          raise exception 'could not serialize access' using errcode = '40001';
        end if;
        return new;
      end $$`,
    )
    .execute(kysely);
  await sql`create trigger refuse_some before update on case_instance for each row execute function refuse_some()`.execute(
    kysely,
  );
  return async () => {
    await sql`drop trigger refuse_some on case_instance`.execute(kysely);
    const { rows } = await sql<{ last_value: number }>`select last_value from refused`.execute(kysely);
    count.add('commits refused', Number(rows[0]?.last_value ?? 0));
  };
}

const holder = fileURLToPath(new URL('../../dist/programs/holder.js', import.meta.url));

function holdFile(house: House, count: Count): () => Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [holder, house.options.folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let held = 0;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    held += text.length;
  });
  return async () => {
    while (held === 0) await sleep(20);
    child.kill();
    count.add('times the file was held', held);
  };
}
