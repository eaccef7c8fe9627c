import type { Values } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { commandTask, type TaskCommand, type TaskCommanded } from './command-task.js';
import type { WorkDeps } from './deps.js';
import { notPermitted, type WorkRefusal } from './result.js';
import { readTaskWork } from './task-work.js';

/** What can be asked of many tasks at once. `decide`: their form is filled alike, and they are completed. */
export type ManyCommand =
  | { readonly type: 'claim' | 'release' }
  | Extract<TaskCommand, { readonly type: 'transfer' }>
  | { readonly type: 'decide'; readonly values: Values };

export interface CommandedRow {
  readonly task: string;
  /** Null: it is done. */
  readonly refusal: WorkRefusal | null;
}

/** One after the other, each for itself: what one is refused for stops none of the others. */
export async function commandTasks(
  deps: WorkDeps,
  actor: Actor,
  tasks: readonly string[],
  command: ManyCommand,
  key?: string,
): Promise<readonly CommandedRow[]> {
  const rows: CommandedRow[] = [];
  for (const task of new Set(tasks)) {
    const own = key === undefined ? undefined : `${key} ${task}`;
    const done =
      command.type === 'decide'
        ? await decideTask(deps, actor, task, command.values, own)
        : await commandTask(deps, actor, task, command, own);
    rows.push({ task, refusal: done.ok ? null : done });
  }
  return rows;
}

/**
 * Fills the form a task waits at and completes it, where nothing but the check of what is written comes after. Where more is asked,
 * what is filled in stays with the task, and it is refused as MORE_TO_DO.
 */
async function decideTask(
  deps: WorkDeps,
  actor: Actor,
  task: string,
  values: Values,
  key: string | undefined,
): Promise<TaskCommanded> {
  const before = await readTaskWork(deps, actor, task);
  if (!before) return notPermitted;
  if (before.screen.kind !== 'form') return moreToDo;
  const { element } = before.screen;
  const filled = await commandTask(deps, actor, task, { type: 'submitForm', element, values }, key && `${key} form`);
  if (!filled.ok) return filled;
  const after = await readTaskWork(deps, actor, task);
  if (after?.screen.kind !== 'review' || !after.screen.final) return moreToDo;
  const commit = { type: 'commit', element: after.screen.element, resolutions: [] } as const;
  const done = await commandTask(deps, actor, task, commit, key && `${key} commit`);
  return !done.ok && done.why === 'conflict' ? moreToDo : done;
}

const moreToDo = { ok: false, why: 'notNow', reason: 'MORE_TO_DO' } as const;
