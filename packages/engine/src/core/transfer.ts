import { mayNotVote } from './approval.js';
import type { Command } from './command.js';
import type { Run } from './run.js';
import type { Pool, TaskState } from './state.js';
import { needing } from './stop.js';

/** Whoever has done what a task is to check may not do the task, nor may anybody for them. */
export function keepFourEyes(run: Run, id: string, ...users: readonly (string | undefined)[]): void {
  const barred = barredFrom(run, id);
  const user = users.find(one => one !== undefined && barred.includes(one));
  if (user !== undefined) run.reject({ code: 'TASK_FOUR_EYES', task: id, user });
}

/** To another of those who may do it: the people it was chosen from. Everything entered is kept, and Cancel comes back to it. */
export function transfer(run: Run, { task: id, to, comment, managed }: Extract<Command, { type: 'transfer' }>): void {
  const task = run.openTask(id);
  const { owner } = task;
  if (!managed && holderOf(task) !== run.env.actor) run.reject({ code: 'TASK_NOT_YOURS', task: id });
  const pool = poolOf(task);
  if (!pool || to === owner || !inPool(run, pool).includes(to))
    return run.reject({ code: 'TRANSFER_REFUSED', task: id });
  keepFourEyes(run, id, to);
  run.emit({
    type: 'taskTransferred',
    task: id,
    from: owner,
    to,
    assignee: { to: 'user', user: to, among: pool },
    comment,
  });
  run.savepoints.add(id);
}

/** Whose it is: who has it in work, or whom it is given to by name. */
export function holderOf({ owner, assignee }: TaskState): string | null {
  return owner ?? (assignee.to === 'user' ? assignee.user : null);
}

/** Those any of whom may do the task; null where it is given to one person alone. */
export function poolOf({ assignee }: Pick<TaskState, 'assignee'>): Pool | null {
  return assignee.to === 'user' ? (assignee.among ?? null) : assignee;
}

export function inPool({ env: { facts } }: Run, pool: Pool): readonly string[] {
  const people = pool.to === 'role' ? facts.people(pool.role) : facts.members(pool.group);
  if (people) return people;
  throw needing(pool.to === 'role' ? { need: 'people', role: pool.role } : { need: 'members', group: pool.group });
}

export function barredFrom(run: Run, id: string): readonly string[] {
  const element = run.element(id);
  const node = run.nodeOf(element);
  const barred = node.behaviour.barred?.(run.here(node, run.placeOf(id), element.wait)) ?? [];
  const approval = run.state.approvals?.findLast(({ scope, outcome }) => scope === id && outcome === 'running');
  return approval ? [...barred, ...mayNotVote(approval)] : barred;
}
