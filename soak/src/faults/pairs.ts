import {
  cancelCase,
  commandTask,
  createProcess,
  handleJob,
  publishProcess,
  saveDraft,
  suspendCase,
} from '@marshrut/runtime';
import { type Bank, clerk, done } from '../bank.js';
import { type Standing, standAtForm, standAtReview } from '../client.js';
import { Count, type Fault } from '../fault.js';
import { gated } from '../gate.js';
import { both, type House, inHouse } from '../house.js';
import { orderBook } from '../orders.js';
import { hurried } from '../world.js';

type Deed = (bank: Bank, standing: Standing) => Promise<{ readonly ok: boolean } | null>;

/** What can happen to a task. Null: there is nothing left to do it to. */
const deeds: Readonly<Record<string, Deed>> = {
  complete: ({ work }, { task, element }) =>
    commandTask(work, clerk, task, { type: 'commit', element, resolutions: [] }, `${task}:finish`),
  submit: ({ work }, { task, element }) =>
    commandTask(work, clerk, task, { type: 'submitForm', element, values: { amount: 4 } }),
  'save draft': ({ work }, { task, element }) => saveDraft(work, clerk, task, element, { amount: 3 }),
  release: ({ work }, { task }) => commandTask(work, clerk, task, { type: 'release' }),
  claim: ({ work }, { task }) => commandTask(work, clerk, task, { type: 'claim' }),
  pause: ({ work }, { task }) => commandTask(work, clerk, task, { type: 'pause' }),
  'cancel the task': ({ work }, { task }) => commandTask(work, clerk, task, { type: 'cancelTask' }),
  'its timer': fireTimer,
  'cancel the case': ({ work }, standing) => cancelCase(work, clerk, standing.case, 'soak'),
  'suspend the case': ({ work }, standing) => suspendCase(work, clerk, standing.case, 'soak'),
  publish: publishAgain,
};

/** These are done to a form, all the others to the review page too. */
const ofForms = new Set(['submit', 'save draft']);

/** A deed that comes in whole between what another one has read and what it writes: every deed in every other, and in itself. */
export const pairs: Fault = {
  name: 'pairs',
  what: `two of ${Object.keys(deeds).join(', ')}: one in the middle of the other, all pairs`,
  short: 1,
  long: 10,
  databases: both,
  run: trial =>
    inHouse(trial, { hurried }, async house => {
      const count = new Count();
      const bank = await house.open();
      const next = orderBook(house.furniture, trial.random);
      for (let round = 0; round < trial.count; round++)
        for (const [outer, first] of Object.entries(deeds))
          for (const [inner, second] of Object.entries(deeds)) {
            const stand = ofForms.has(outer) || ofForms.has(inner) ? standAtForm : standAtReview;
            const standing = await stand(bank, house.furniture.processes.hurried ?? '', next());
            const answers = await oneInTheOther(bank, standing, first, second);
            for (const answer of answers)
              count.add(answer?.ok === true ? 'done' : answer === null ? 'not there' : 'refused');
            count.expect(
              answers.some(answer => answer?.ok === true),
              `${inner} in ${outer}: neither was done`,
            );
            for (const violation of await watch(house, round === 0))
              count.violations.push(`${inner} in ${outer}: ${violation}`);
          }
      await bank.close();
      count.violations.push(...(await house.audit()));
      return count;
    }),
};

async function watch(house: House, closely: boolean): Promise<readonly string[]> {
  return closely && house.options.url === undefined ? house.audit() : [];
}

async function oneInTheOther(bank: Bank, standing: Standing, outer: Deed, inner: Deed) {
  let inside: Promise<Awaited<ReturnType<Deed>>> | undefined;
  const storage = gated(bank.dispatch.storage, async () => {
    inside ??= inner(bank, standing);
    await inside;
  });
  const dispatch = { ...bank.dispatch, storage };
  const slow = { ...bank, dispatch, work: { ...bank.work, dispatch }, jobs: { ...bank.jobs, dispatch } };
  const first = await outer(slow, standing);
  // Deeds that write past the cases have no such gap; there the one follows the other.
  inside ??= inner(bank, standing);
  return [first, await inside];
}

/** As its job does it. */
async function fireTimer(bank: Bank, standing: Standing): Promise<{ readonly ok: boolean } | null> {
  const wait = await bank.work.db
    .selectFrom('wait')
    .select(['element', 'due'])
    .where('case_id', '=', standing.case)
    .where('kind', '=', 'timer')
    .executeTakeFirst();
  if (!wait?.due) return null;
  const { jobs } = bank;
  const dispatch = { ...jobs.dispatch, now: () => new Date(Date.parse(wait.due ?? '') + 1000).toISOString() };
  await handleJob({ ...jobs, dispatch }, { do: 'timer', case: standing.case, element: wait.element, due: wait.due });
  return { ok: true };
}

/** The same diagram under another name: running cases stay on their version. */
async function publishAgain({ definitions }: Bank) {
  const { process } = done(await createProcess(definitions, clerk, { name: hurried.name, document: hurried }));
  return publishProcess(definitions, clerk, process.id, 1);
}
