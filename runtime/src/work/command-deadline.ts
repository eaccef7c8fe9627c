import { type Command, type Deadline, type DeadlineChange, dueOf, type Term } from '@marshrut/engine';
import { dispatch } from '../dispatch/dispatch.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from './deps.js';
import { refusedKey } from './key.js';
import { readCase } from './load.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { findTask, type Task } from './task-row.js';
import { counted, type WhyDue } from './why-due.js';

export type DeadlineMoved = { readonly ok: true; readonly task: Task } | WorkRefusal;

export type DeadlineCommand =
  | { readonly type: 'extendDeadline'; readonly term: Term; readonly reason: string }
  | { readonly type: 'pauseDeadline'; readonly reason: string }
  | { readonly type: 'resumeDeadline' };

/** Moves or stops the deadline of a task: for those who answer for the case, not for the person who is late. */
export async function moveDeadline(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  command: DeadlineCommand,
  key?: string,
): Promise<DeadlineMoved> {
  if (!may(actor, 'case.manage')) return notPermitted;
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  const task = await findTask(deps, id);
  if (!task) return notPermitted;
  const outcome = await dispatch(deps.dispatch, {
    ...{ actor: actor.id, case: task.case, command: { ...command, task: id } satisfies Command },
    ...(key === undefined ? {} : { key }),
  });
  if (!outcome.ok) return refusalOf(outcome);
  const moved = await findTask(deps, id);
  return moved ? { ok: true, task: moved } : notPermitted;
}

/** The deadline of a task as it stands, with what was counted; null where there is none, or the task is over. */
export interface TaskDeadline extends Deadline {
  /** Of the due date as it was first. */
  readonly why: WhyDue | null;
  readonly moves: readonly (DeadlineChange & { readonly why: WhyDue | null })[];
}

/** Whoever sees the task sees its deadline: the caller has asked the gate. */
export async function readDeadline(deps: WorkDeps, actor: Actor, task: Task): Promise<TaskDeadline | null> {
  return readCase(deps, { case: task.case, task: null, actor: actor.id }, function* ({ state, env, ask }) {
    const deadline = yield* ask(() => ({
      kind: 'answered',
      answer: state.elements[task.id]?.task?.deadline ?? null,
    }));
    if (!deadline) return null;
    const { from, term, calendar, changes } = deadline;
    const told = dueOf(from, term, env.calendar(calendar));
    // What it was due at first is kept only where nobody has moved it.
    let due = changes.length > 0 && told.ok ? told.value.at : deadline.due;
    const why = counted({ from, term, calendar, due }, env);
    const moves = changes.map(change => {
      const extension = change.did === 'extended' ? { from: due, term: change.term, calendar, due: change.due } : null;
      due = change.due;
      return { ...change, why: extension && counted(extension, env) };
    });
    return { ...deadline, why, moves };
  });
}
