import { type Actor, actsFor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isOver, type Task } from './task-row.js';

type Whose = Pick<Task, 'role' | 'group' | 'user' | 'owner' | 'ownerFor'>;

interface Holder {
  readonly id: string;
  readonly roles: readonly string[];
  readonly groups: readonly string[];
}

/** Has this person the task in work? A deputy, as long as they stand in for whom they do it. */
export function holds(actor: Actor, { owner, ownerFor }: Pick<Whose, 'owner' | 'ownerFor'>): boolean {
  return owner === actor.id && (ownerFor === null || actsFor(actor, ownerFor));
}

/**
 * As whom this person may take the task into work: as themselves, or as the deputy of somebody; null where they may not. What a
 * deputy does for them, people take back; what somebody who is away has in work, their deputy takes over.
 */
export function takesAs(actor: Actor, task: Whose): { readonly for?: string } | null {
  if (task.owner === null || lost(actor, task) ? isFor(actor, task) : task.ownerFor === actor.id) return {};
  const absent = actor.absent.find(
    ({ user, mode, roles, groups }) =>
      mode !== 'inform' && (task.owner === null ? isFor({ id: user, roles, groups }, task) : task.owner === user),
  );
  return absent ? { for: absent.user } : null;
}

/** What a deputy had in work when their time was over: theirs no more, unless they may take it as themselves. */
export function lost(actor: Actor, task: Pick<Whose, 'owner' | 'ownerFor'>): boolean {
  return task.owner === actor.id && !holds(actor, task);
}

/** May this person fill the task in? Its owner, and those who help. */
export function fills(actor: Actor, task: Pick<Whose, 'owner' | 'ownerFor'> & Pick<Task, 'helpers'>): boolean {
  return holds(actor, task) || task.helpers.includes(actor.id);
}

/** Who has the task in work, or whom it is given to, and managers say who takes part in it. */
export function mayInvite(actor: Actor, task: Whose & Pick<Task, 'status'>): boolean {
  if (isOver(task) || !may(actor, 'people.read')) return false;
  if (may(actor, 'case.manage')) return true;
  return task.owner === null ? task.user === actor.id : holds(actor, task);
}

/** One of those the task is for, whoever has it in work now. */
export function isAmong(actor: Actor, task: Whose): boolean {
  return isFor(actor, task);
}

export function mayTake(actor: Actor, task: Whose): boolean {
  return takesAs(actor, task) !== null;
}

/** Is a free task this person's to take? One given by name is for that person alone. */
function isFor({ id, roles, groups }: Holder, { role, group, user }: Whose): boolean {
  if (user !== null) return user === id;
  return (role !== null && roles.includes(role)) || (group !== null && groups.includes(group));
}

/** May this person give the task to another of those it was chosen from? Whoever has it, whom it is given to, and managers. */
export function mayTransfer(actor: Actor, task: Whose & Pick<Task, 'status'>): boolean {
  if (isOver(task) || (task.role === null && task.group === null) || !may(actor, 'people.read')) return false;
  if (may(actor, 'case.manage')) return true;
  return task.owner === null ? task.user === actor.id : holds(actor, task);
}

export type TaskAction =
  | 'CLAIM'
  | 'RELEASE'
  | 'OPEN'
  | 'PAUSE'
  | 'RESUME'
  | 'CANCEL'
  | 'TRANSFER'
  | 'FILL'
  | 'INVITE'
  | 'LEAVE';

/** What the person can do with the task now. */
export function actionsOn(actor: Actor, task: Task): readonly TaskAction[] {
  if (isOver(task)) return [];
  const takesPart = [...task.helpers, ...task.watchers].includes(actor.id);
  const others: readonly TaskAction[] = [
    ...(mayTransfer(actor, task) ? (['TRANSFER'] as const) : []),
    ...(fills(actor, task) ? (['FILL'] as const) : []),
    ...(mayInvite(actor, task) ? (['INVITE'] as const) : []),
    ...(takesPart ? (['LEAVE'] as const) : []),
  ];
  if (holds(actor, task)) {
    const pause: TaskAction = task.status === 'paused' ? 'RESUME' : 'PAUSE';
    return ['OPEN', pause, 'RELEASE', 'CANCEL', ...others];
  }
  return [...(mayTake(actor, task) ? (['CLAIM'] as const) : []), ...others];
}
