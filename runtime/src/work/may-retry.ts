import { type CaseState, type TaskState, taskAround } from '@marshrut/engine';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { holds } from './task-rights.js';

/** Who tries a failed step again: managers everywhere, others in their own tasks, and between tasks where they have one in work. */
export function mayRetry(actor: Actor, state: CaseState, element: string): boolean {
  if (may(actor, 'case.manage')) return true;
  const around = taskAround(state, element);
  return Object.values(state.elements).some(
    ({ id, task }) => task !== undefined && hasInWork(actor, task) && (around === null || id === around),
  );
}

/** As the state of its case tells it. */
export function hasInWork(actor: Actor, { owner, ownerFor }: Pick<TaskState, 'owner' | 'ownerFor'>): boolean {
  return holds(actor, { owner, ownerFor: ownerFor ?? null });
}
