import type { CaseState } from '@marshrut/engine';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';

/** Who tries a failed step again: managers everywhere, others in their own tasks, and between tasks where they have one in work. */
export function mayRetry(actor: Actor, state: CaseState, element: string): boolean {
  if (may(actor, 'case.manage')) return true;
  const scope = state.elements[element]?.scope ?? null;
  return Object.values(state.elements).some(
    ({ id, task }) => task?.owner === actor.id && (scope === null || id === scope),
  );
}
