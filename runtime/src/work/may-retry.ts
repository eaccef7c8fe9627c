import { type CaseState, taskAround } from '@marshrut/engine';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';

/** Who tries a failed step again: managers everywhere, others in their own tasks, and between tasks where they have one in work. */
export function mayRetry(actor: Actor, state: CaseState, element: string): boolean {
  if (may(actor, 'case.manage')) return true;
  const around = taskAround(state, element);
  return Object.values(state.elements).some(
    ({ id, task }) => task?.owner === actor.id && (around === null || id === around),
  );
}
