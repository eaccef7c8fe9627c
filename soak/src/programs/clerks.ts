/**
 * A program of its own that carries out orders, several at once, does the jobs that follow, and may be killed at any moment:
 * `clerks.js '<Shift as JSON>'`. Prints `ready`, then `<id>` for each order whose commit was answered, and `over` once nothing is left.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenOptions } from '@marshrut/runtime';
import { type Bank, type Furniture, openBank } from '../bank.js';
import { carryOut, type Order } from '../client.js';

export interface Shift {
  readonly options: OpenOptions;
  readonly furniture: Furniture;
  readonly orders: readonly Order[];
  readonly together: number;
  /** Where the service is; without it the service says yes at once. */
  readonly ledger?: string;
}

const shift = JSON.parse(process.argv[2] ?? '') as Shift;
const bank = await openBank({ ...shift.options, carry }, shift.furniture);
bank.startJobs();
process.stdout.write('ready\n');
const left = [...shift.orders];
await Promise.all(Array.from({ length: shift.together }, work));
await quiet(bank);
process.stdout.write('over\n');
await bank.close();

async function work(): Promise<void> {
  for (let order = left.shift(); order; order = left.shift()) {
    await carryOut(bank, shift.furniture.processes.transfers ?? '', order);
    process.stdout.write(`${order.id}\n`);
  }
}

/** Every service has been told, and every case it was told for has ended. */
async function quiet({ database }: Bank): Promise<void> {
  const rows = database.kysely.selectFrom('case_instance').select('id').where('status', '=', 'running').limit(1);
  while ((await rows.executeTakeFirst()) !== undefined) await sleep(20);
}

async function carry({ id }: { readonly id: string }) {
  if (shift.ledger !== undefined) await fetch(`${shift.ledger}/${id}`, { method: 'POST' });
  return { ok: true, values: {} } as const;
}
