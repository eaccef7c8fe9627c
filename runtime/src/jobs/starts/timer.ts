import { nextStart } from '@marshrut/engine';
import type { Job, JobWrite } from '../../dispatch/storage.js';
import { startCase } from '../command.js';
import { type JobDeps, SYSTEM } from '../deps.js';

export type TimerStart = Omit<Extract<Job, { do: 'timerStart' }>, 'do'>;

/** One job for each timer of a process: that of its next moment. */
export function timerStartJob({ process, node, due }: TimerStart): JobWrite {
  return { key: `start:${process}:${node}`, job: { do: 'timerStart', process, node, due }, runAt: due };
}

/**
 * Starts a case because its moment has come, then sets the next one. In this order, and the case under the moment as its key: whatever
 * is cut off is done again, and nothing twice. A timer that was changed or taken away meanwhile stands at another moment.
 */
export async function startByTimer(deps: JobDeps, { process, node, due }: TimerStart): Promise<void> {
  const { book, dispatch } = deps;
  const timer = await book.timer(process, node);
  if (timer?.due !== due) return;
  const { version, fired } = timer;
  const begin = { type: 'start' as const, vars: {}, node, fired: { to: 'timer' as const } };
  await startCase(deps, { process, version }, begin, `timer:${process}:${node}:${due}`);
  const plan = dispatch.plan(version) ?? (await dispatch.loadPlan(version));
  const now = dispatch.now();
  const answer = nextStart(plan, node, { due, fired }, { ...dispatch, now, actor: SYSTEM });
  await book.moveTimer({ process, node, version, due }, answer.ok ? answer.next : null, now);
}
