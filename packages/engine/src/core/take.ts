import { todayIn } from '@marshrut/expressions';
import { backOf, type Line, type LineNeed, needOf, outOf } from '../staging/lines.js';
import { planCommit } from '../staging/merge.js';
import type { Run } from './run.js';
import type { TaskState } from './state.js';

/** What is to be done with one line of the review. */
export interface LineCommand extends Line {
  readonly task: string;
  /** The review that waits. */
  readonly element: string;
}

/**
 * Takes a line out of what will be written, or puts it back. Nothing is lost: what was entered stays staged below, and going back
 * drops this with the review. Only on the review page.
 */
export function take(
  run: Run,
  { type, task: id, element, ...line }: LineCommand & { type: 'takeOut' | 'putBack' },
): void {
  const task = run.task(id);
  const step = run.state.elements[element];
  if (step?.scope !== id || step.wait?.for !== 'review') run.reject({ code: 'STEP_NOT_CURRENT', task: id, element });
  const staged = type === 'takeOut' ? outOf(task, element, line) : backOf(task, element, line);
  if (!staged) return run.reject({ code: 'LINE_UNKNOWN', task: id });
  const need = type === 'takeOut' && needFor(run, task, line);
  if (need) return run.reject({ code: 'LINE_NEEDED', task: id, need });
  if (task.status === 'paused') run.emit({ type: 'taskResumed', task: id });
  const { actor: by, now: at } = run.env;
  run.emit({ type: 'changeStaged', task: id, change: { ...staged, seq: task.nextSeq, visit: element, by, at } });
}

function needFor({ plan, env }: Run, task: TaskState, { record, field }: Line): LineNeed | null {
  const { changes } = planCommit(task.staged, env.facts, plan.entities, [], todayIn(env.now, env.timeZone));
  const change = changes.find(candidate => candidate.record === record);
  return change ? needOf(plan, task, change, field) : null;
}
