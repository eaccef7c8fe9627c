import { sql } from 'kysely';
import type { Bank } from '../bank.js';
import { carryOut, type Order } from '../client.js';
import { Count, type Fault } from '../fault.js';
import { both, inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { transfers } from '../world.js';

/** The disk is full in the middle of the work, and has room again later: reads go on, nothing is half-written, the work goes on. */
export const disk: Fault = {
  name: 'disk',
  what: 'disk full in the middle of the work, then room again',
  short: 2,
  long: 100,
  databases: both,
  run: trial =>
    inHouse(trial, { transfers }, async house => {
      const count = new Count();
      const bank = await house.open();
      const next = orderBook(house.furniture, trial.random);
      const process = house.furniture.processes.transfers ?? '';
      const answered = new Set<string>();
      const carry = async (order: Order): Promise<void> => {
        await carryOut(bank, process, order);
        answered.add(order.id);
      };
      for (let round = 0; round < trial.count; round++) {
        const order = next();
        await carry(next());
        await fill(bank, true);
        // The first ones may still find room in pages that are there already.
        const refused = await untilRefused([order, ...Array.from({ length: 200 }, next)], carry, count);
        count.expect(refused !== null, 'the disk was full, and nothing was refused');
        const seen = await bank.work.db.selectFrom('case_instance').select('id').limit(1).execute();
        count.expect(seen.length === 1, 'nothing can be read while the disk is full');
        await fill(bank, false);
        if (refused) await carry(refused);
      }
      await bank.close();
      count.add('orders', answered.size);
      count.violations.push(...(await house.audit(answered)));
      return count;
    }),
};

async function untilRefused(orders: readonly Order[], carry: (order: Order) => Promise<void>, count: Count) {
  for (const order of orders)
    try {
      await carry(order);
    } catch (error) {
      const code = (error as { readonly code?: string }).code ?? String(error);
      count.add(code);
      count.expect(code === 'SQLITE_FULL' || code === '53100', `refused with ${code}`);
      return order;
    }
  return null;
}

/** SQLite: not one page more. PostgreSQL: what the server says of a full disk, from a trigger: its own disk is not ours to fill. */
async function fill({ database: { kysely, dialect } }: Bank, full: boolean): Promise<void> {
  if (dialect === 'sqlite') {
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(kysely);
    await sql.raw(`pragma max_page_count = ${full ? (rows[0]?.page_count ?? 0) : 1_000_000_000}`).execute(kysely);
    return;
  }
  if (full) {
    await sql
      .raw(
        `create or replace function full_disk() returns trigger language plpgsql as $$ begin
          raise exception 'could not extend file: No space left on device' using errcode = '53100';
        end $$`,
      )
      .execute(kysely);
    await sql`create trigger full_disk before insert on data_transfer for each row execute function full_disk()`.execute(
      kysely,
    );
  } else await sql`drop trigger full_disk on data_transfer`.execute(kysely);
}
