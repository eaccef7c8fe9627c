import { setTimeout as sleep } from 'node:timers/promises';
import { sendClerks } from '../child.js';
import type { Order } from '../client.js';
import { Count, type Fault, type Trial } from '../fault.js';
import { both, type House, inHouse } from '../house.js';
import { orderBook, take } from '../orders.js';
import { below } from '../random.js';
import { transfers } from '../world.js';

/** One database bears so many deaths; then a new one, or the checker would read ever more. */
const DEATHS = 50;
const TOGETHER = 8;
/** After so many answers at most, and so many milliseconds more: in the middle of several completions. */
const MOST_ANSWERS = 20;
const LONGEST = 20;

export const kill: Fault = {
  name: 'kill',
  what: '`kill -9` at a random moment under load, then a restart',
  short: 10,
  long: 3000,
  databases: both,
  async run(trial) {
    const count = new Count();
    for (let left = trial.count; left > 0; left -= DEATHS)
      await inHouse(trial, { transfers }, house => dieOften(trial, house, Math.min(left, DEATHS), count));
    return count;
  },
};

async function dieOften(trial: Trial, house: House, deaths: number, count: Count): Promise<void> {
  const next = orderBook(house.furniture, trial.random);
  const open = new Map<string, Order>();
  const answered = new Set<string>();
  const send = (heard: () => void = () => undefined) =>
    sendClerks(
      { options: house.options, furniture: house.furniture, orders: [...open.values()], together: TOGETHER },
      id => {
        answered.add(id);
        open.delete(id);
        heard();
      },
    );
  for (let death = 0; death < deaths; death++) {
    for (const order of take(40 - open.size, next)) open.set(order.id, order);
    const enough = countdown(below(trial.random, MOST_ANSWERS));
    const clerks = send(enough.tick);
    await clerks.ready;
    await enough.reached;
    await sleep(trial.random() * LONGEST);
    clerks.process.kill('SIGKILL');
    count.add(await clerks.ended);
    for (const violation of await house.audit(answered))
      count.violations.push(`after death ${death + 1}: ${violation}`);
  }
  const last = send();
  await last.ended;
  count.add('orders', answered.size);
  count.violations.push(...(await house.audit(answered)));
  count.expect(open.size === 0, `${open.size} orders came to no end`);
}

/** Reached once it has ticked so often; at once where that is never. */
function countdown(from: number): { readonly tick: () => void; readonly reached: Promise<void> } {
  let left = from;
  let reach: () => void = () => undefined;
  const reached = new Promise<void>(resolve => {
    reach = resolve;
  });
  const tick = (): void => {
    left -= 1;
    if (left <= 0) reach();
  };
  if (from === 0) reach();
  return { tick, reached };
}
