import pg from 'pg';
import { sendClerks } from '../child.js';
import { Count, type Fault } from '../fault.js';
import { both, type House, inHouse } from '../house.js';
import type { Sample } from '../programs/clerks.js';
import { transfers } from '../world.js';

const TOGETHER = 4;
/** Between two orders of a clerk, ms: busy, not breathless. */
const REST = 50;
/** A shift is looked at so often. */
const SAMPLES = 60;
/** What the last fifth may have more than the second one; the first is for warming up. */
const MORE_HEAP = 8 * 1024 * 1024;
const MORE_DESCRIPTORS = 4;
const MORE_CONNECTIONS = 2;

interface Taken extends Sample {
  readonly connections: number | null;
}

/** `count` is seconds. Proof needs time, so it has no short form. */
export const endure: Fault = {
  name: 'endure',
  what: 'an hour of work, in seconds: memory, descriptors and connections stay as they are',
  short: 0,
  long: 3600,
  databases: both,
  async run({ dialect, count: seconds, seed }) {
    const count = new Count();
    await inHouse({ dialect }, { transfers }, async house => {
      const connections = await connectionsOf(house);
      const taken: Promise<Taken>[] = [];
      const answered = new Set<string>();
      const every = Math.max(1, Math.round(seconds / SAMPLES));
      const lasting = { seconds, seed, every, rest: REST };
      const clerks = sendClerks(
        { options: house.options, furniture: house.furniture, orders: [], together: TOGETHER, lasting },
        id => answered.add(id),
        sample => taken.push(connections.now().then(open => ({ ...sample, connections: open }))),
      );
      await clerks.ended;
      judge(await Promise.all(taken), count);
      count.add('orders', answered.size);
      await connections.close();
      count.violations.push(...(await house.audit(answered)));
    });
    return count;
  },
};

function judge(taken: readonly Taken[], count: Count): void {
  const fifth = Math.floor(taken.length / 5);
  count.expect(fifth > 0, `there are only ${taken.length} samples`);
  if (fifth === 0) return;
  const flat = (what: string, of: (one: Taken) => number | null, more: number, unit = 1) => {
    const early = median(taken.slice(fifth, 2 * fifth).map(of));
    const late = median(taken.slice(-fifth).map(of));
    if (early === null || late === null) return;
    count.add(`${what}, early`, Math.round(early / unit));
    count.add(`${what}, late`, Math.round(late / unit));
    count.expect(late <= early + more, `${what} went from ${early} to ${late}`);
  };
  const MB = 1024 * 1024;
  flat('heap, MB', ({ heap }) => heap, MORE_HEAP, MB);
  flat('descriptors', ({ descriptors }) => descriptors, MORE_DESCRIPTORS);
  flat('connections', ({ connections }) => connections, MORE_CONNECTIONS);
  // What the system keeps of freed memory is its own affair: told, not judged.
  count.add('resident at the end, MB', Math.round((taken.at(-1)?.resident ?? 0) / MB));
}

function median(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)] ?? null;
}

/** How many links to the database are open beside this one; null on SQLite. */
async function connectionsOf({ options }: House) {
  if (options.url === undefined) return { now: async () => null, close: async () => undefined };
  const client = new pg.Client(options.url);
  await client.connect();
  const query =
    'select count(*)::int as open from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
  return {
    now: async () => (await client.query<{ open: number }>(query)).rows[0]?.open ?? null,
    close: () => client.end(),
  };
}
