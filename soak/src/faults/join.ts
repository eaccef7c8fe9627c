import { commandTask, startProcess } from '@marshrut/runtime';
import { type Bank, clerk, done, publish } from '../bank.js';
import { elementOf } from '../client.js';
import { Count, type Fault } from '../fault.js';
import { both, inHouse } from '../house.js';
import { meeting } from '../world.js';

const MOST = 64;
/** Refused because too many came at once, a person would try again. */
const PATIENCE = 200;

/** All branches come to the join at the same moment; it must let the case on once. */
export const join: Fault = {
  name: 'join',
  what: 'a join reached by N branches at once, N = 2 … 64',
  short: 3,
  long: MOST - 1,
  databases: both,
  run: trial =>
    inHouse(trial, {}, async house => {
      const count = new Count();
      const bank = await house.open();
      for (let at = 0; at < trial.count; at++) {
        const branches = trial.count === 1 ? MOST : 2 + Math.round((at * (MOST - 2)) / (trial.count - 1));
        await meet(bank, branches, count);
      }
      await bank.close();
      count.violations.push(...(await house.audit()));
      return count;
    }),
};

async function meet(bank: Bank, branches: number, count: Count): Promise<void> {
  const process = await publish(bank, meeting(branches));
  const begun = done(await startProcess(bank.work, clerk, process, {}));
  const tasks = await bank.work.db.selectFrom('task').select('id').where('case_id', '=', begun.case).execute();
  count.expect(tasks.length === branches, `${branches} branches: ${tasks.length} tasks`);
  for (const { id } of tasks) {
    await commandTask(bank.work, clerk, id, { type: 'claim' });
    const element = await elementOf(bank, id);
    done(await commandTask(bank.work, clerk, id, { type: 'submitForm', element, values: {} }));
  }
  await Promise.all(tasks.map(({ id }) => finish(bank, id, count)));
  const joined = await bank.work.db
    .selectFrom('journal')
    .select('sequence')
    .where('case_id', '=', begun.case)
    .where('type', '=', 'caseEnded')
    .execute();
  count.add('branches', branches);
  count.expect(joined.length === 1, `${branches} branches: the case ended ${joined.length} times`);
}

async function finish(bank: Bank, task: string, count: Count): Promise<void> {
  const element = await elementOf(bank, task);
  for (let attempt = 0; attempt < PATIENCE; attempt++) {
    const answer = await commandTask(bank.work, clerk, task, { type: 'commit', element, resolutions: [] });
    if (answer.ok) return;
    count.add(answer.why === 'notNow' ? answer.reason : answer.why);
  }
  count.expect(false, `${task} was never let through`);
}
