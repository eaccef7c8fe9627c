import { commandTask } from '@marshrut/runtime';
import { type Bank, clerk } from '../bank.js';
import { type Standing, standAtReview } from '../client.js';
import { Count, type Fault, type Trial } from '../fault.js';
import { barrier, gated } from '../gate.js';
import { both, inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { transfers } from '../world.js';

/** Two browsers of one person, or two people after a hand-over: each has read the task before either writes. */
export const race: Fault = {
  name: 'race',
  what: 'one task completed twice at once, each having read it before either writes',
  short: 15,
  long: 10_000,
  databases: both,
  run: trial =>
    inHouse(trial, { transfers }, async house => {
      const count = new Count();
      const bank = await house.open();
      const next = orderBook(house.furniture, trial.random);
      for (let pair = 0; pair < trial.count; pair++) {
        const standing = await standAtReview(bank, house.furniture.processes.transfers ?? '', next());
        const answers = await together(bank, standing, pair);
        for (const answer of answers)
          count.add(answer.ok ? 'done' : answer.why === 'notNow' ? answer.reason : answer.why);
        count.expect(
          answers.filter(({ ok }) => ok).length === 1,
          `pair ${pair}: not one winner but ${JSON.stringify(answers)}`,
        );
      }
      await bank.close();
      count.violations.push(...(await house.audit()));
      return count;
    }),
};

async function together(bank: Bank, { task, element }: Standing, pair: number) {
  const wait = barrier(2);
  const storage = gated(bank.dispatch.storage, wait);
  const work = { ...bank.work, dispatch: { ...bank.dispatch, storage } };
  const finish = (who: number) =>
    commandTask(work, clerk, task, { type: 'commit', element, resolutions: [] }, `pair ${pair} ${who}`);
  return Promise.all([finish(1), finish(2)]);
}

/** Two tasks that change one account by the same sum, or by another: the slower one is told. */
export const edits: Fault = {
  name: 'edits',
  what: 'two tasks that change one record, each having read it before either writes',
  short: 15,
  long: 1000,
  databases: both,
  run: trial =>
    inHouse(trial, { transfers }, async house => {
      const count = new Count();
      const bank = await house.open();
      for (let pair = 0; pair < trial.count; pair++) await meet(trial, bank, pair, count);
      await bank.close();
      count.violations.push(...(await house.audit()));
      return count;
    }),
};

async function meet(trial: Trial, bank: Bank, pair: number, count: Count): Promise<void> {
  const [source = '', target = '', other = ''] = bank.accounts;
  const process = bank.processes.transfers ?? '';
  const sums = trial.random() < 0.5 ? [5, 5] : [5, 7];
  const orders = [
    { id: `a${pair}`, source, target, amount: sums[0] ?? 0 },
    { id: `b${pair}`, source, target: other, amount: sums[1] ?? 0 },
  ];
  const standing = [];
  for (const order of orders) standing.push(await standAtReview(bank, process, order));
  const storage = gated(bank.dispatch.storage, barrier(2));
  const work = { ...bank.work, dispatch: { ...bank.dispatch, storage } };
  const answers = await Promise.all(
    standing.map(({ task, element }) => commandTask(work, clerk, task, { type: 'commit', element, resolutions: [] })),
  );
  for (const answer of answers) count.add(answer.ok ? 'done' : answer.why);
  const outcome = answers.map(answer => (answer.ok ? 'done' : answer.why)).sort();
  count.expect(outcome.join() === 'conflict,done', `pair ${pair}: ${outcome.join(' and ')}`);
}
