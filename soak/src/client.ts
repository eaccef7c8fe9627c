import { commandTask, findTasks, readTaskWork, startProcess, type TaskCommanded } from '@marshrut/runtime';
import { type Bank, clerk, done } from './bank.js';

/** Money to be moved. `id` is whoever's order it is: everything asked for it goes under keys made of it. */
export interface Order {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly amount: number;
}

export interface Manners {
  /** Asked where a call throws: true tries the same call again under the same key. */
  readonly again: (error: unknown) => Promise<boolean> | boolean;
}

const noPatience: Manners = { again: () => false };

/**
 * Brings an order to its end from wherever it stands: begun or not, entered or not, committed and not answered. What others
 * changed meanwhile is taken into account by going back and entering the sum anew. Returns once the commit is answered.
 */
export async function carryOut(bank: Bank, process: string, order: Order, manners = noPatience): Promise<void> {
  const patient = patience(manners);
  const values = { text: order.id, source: order.source, target: order.target };
  const begun = await patient(async () =>
    done(await startProcess(bank.work, clerk, process, values, `${order.id}:start`)),
  );
  const task = await patient(() => openTask(bank, begun.case));
  if (task === null) return;
  for (let turn = 0; turn < 200; turn++) {
    const work = await patient(() => readTaskWork(bank.work, clerk, task));
    if (!work) return;
    const { screen, back } = work;
    const answer = await patient(() =>
      screen.kind === 'form'
        ? commandTask(bank.work, clerk, task, {
            type: 'submitForm',
            element: screen.element,
            values: { amount: order.amount },
          })
        : commandTask(
            bank.work,
            clerk,
            task,
            { type: 'commit', element: screen.element, resolutions: [] },
            `${order.id}:finish:${screen.element}`,
          ),
    );
    if (answer.ok && screen.kind === 'review') return;
    if (answer.ok || isPassing(answer)) continue;
    if (answer.why !== 'conflict')
      throw new Error(`Expected ${order.id} to go on, but it was refused: ${JSON.stringify(answer)}`);
    if (back !== null) await patient(() => commandTask(bank.work, clerk, task, { type: 'goBack', visit: back }));
  }
  throw new Error(`Expected ${order.id} to come to its end in 200 turns, but it did not.`);
}

/** A task on its review page: all that is left is to commit. */
export interface Standing {
  readonly case: string;
  readonly task: string;
  readonly element: string;
}

export async function standAtReview(bank: Bank, process: string, order: Order): Promise<Standing> {
  const { case: id, task, element } = await standAtForm(bank, process, order);
  done(await commandTask(bank.work, clerk, task, { type: 'submitForm', element, values: { amount: order.amount } }));
  return { case: id, task, element: await elementOf(bank, task) };
}

export async function standAtForm(bank: Bank, process: string, order: Order): Promise<Standing> {
  const values = { text: order.id, source: order.source, target: order.target };
  const begun = done(await startProcess(bank.work, clerk, process, values));
  const task = begun.task?.id ?? '';
  return { case: begun.case, task, element: await elementOf(bank, task) };
}

/** The element a task waits at, as its owner sees it. */
export async function elementOf(bank: Bank, task: string): Promise<string> {
  return (await readTaskWork(bank.work, clerk, task))?.screen.element ?? '';
}

/** Refused for now only: somebody was faster, or the same call had been done before its answer was lost. */
function isPassing(answer: Exclude<TaskCommanded, { ok: true }>): boolean {
  return answer.why === 'notNow' || answer.why === 'notPermitted';
}

/** The task of a case that is not over; taken into work, should it not be. */
async function openTask(bank: Bank, id: string): Promise<string | null> {
  const rows = await bank.work.db
    .selectFrom('task')
    .select('id')
    .where('case_id', '=', id)
    .where('status', 'not in', ['completed', 'cancelled'])
    .execute();
  for (const { id: task } of rows) {
    const found = (await findTasks(bank.work, [task])).get(task);
    if (found?.owner !== clerk.id) await commandTask(bank.work, clerk, task, { type: 'claim' });
    return task;
  }
  return null;
}

function patience({ again }: Manners) {
  return async <T>(call: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await call();
      } catch (error) {
        if (!(await again(error))) throw error;
      }
    }
  };
}
