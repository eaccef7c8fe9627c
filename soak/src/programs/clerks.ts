/**
 * A program of its own that carries out orders, several at once, does the jobs that follow, and may be killed at any moment:
 * `clerks.js '<Shift as JSON>'`. Prints `ready`, then `<id>` for each order whose commit was answered, `sample <Sample as JSON>` on a long shift,
 * and `over` once nothing is left.
 */
import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenOptions } from '@marshrut/runtime';
import { type Bank, type Furniture, openBank } from '../bank.js';
import { carryOut, type Order } from '../client.js';
import { orderBook } from '../orders.js';
import { randomOf } from '../random.js';

export interface Shift {
  readonly options: OpenOptions;
  readonly furniture: Furniture;
  readonly orders: readonly Order[];
  readonly together: number;
  /** Instead of orders: they are made for so many seconds, and what the program takes is sampled all that time. */
  readonly lasting?: Lasting;
  /** Where the service is; without it the service says yes at once. */
  readonly ledger?: string;
}

export interface Lasting {
  readonly seconds: number;
  readonly seed: number;
  /** Between two samples, s. */
  readonly every: number;
  /** Rest of a clerk between two orders, ms. */
  readonly rest: number;
}

/** What the program takes, garbage collected; bytes. Descriptors: null where the system does not tell. */
export interface Sample {
  readonly second: number;
  readonly heap: number;
  readonly resident: number;
  readonly descriptors: number | null;
}

const shift = JSON.parse(process.argv[2] ?? '') as Shift;
const bank = await openBank({ ...shift.options, carry }, shift.furniture);
bank.startJobs();
process.stdout.write('ready\n');
const began = performance.now();
const next = shift.lasting ? untilOver(shift.lasting) : fromList(shift.orders);
const sampler = shift.lasting ? setInterval(() => void sample(), shift.lasting.every * 1000) : undefined;
await Promise.all(Array.from({ length: shift.together }, work));
await quiet(bank);
clearInterval(sampler);
process.stdout.write('over\n');
await bank.close();

async function work(): Promise<void> {
  for (let order = next(); order; order = next()) {
    await carryOut(bank, shift.furniture.processes.transfers ?? '', order);
    process.stdout.write(`${order.id}\n`);
    if (shift.lasting) await sleep(shift.lasting.rest);
  }
}

function fromList(orders: readonly Order[]): () => Order | undefined {
  const left = [...orders];
  return () => left.shift();
}

function untilOver({ seconds, seed }: Lasting): () => Order | undefined {
  const make = orderBook(shift.furniture, randomOf(seed));
  return () => (performance.now() - began < seconds * 1000 ? make() : undefined);
}

async function sample(): Promise<void> {
  globalThis.gc?.();
  const { heapUsed: heap, rss: resident } = process.memoryUsage();
  const descriptors = await readdir('/proc/self/fd').then(
    names => names.length,
    () => null,
  );
  const second = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`sample ${JSON.stringify({ second, heap, resident, descriptors } satisfies Sample)}\n`);
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
