import type { CaseState } from './state.js';

/**
 * Where cancelling a task leads: back to the last pause or intermediate commit; without one, to its start, as if never begun; and
 * where the task is all there is of a case that committed nothing, and its beginner cancels it, the case goes with it.
 */
export function leavingOf(state: CaseState, id: string, actor: string): 'savepoint' | 'start' | 'case' {
  if (state.elements[id]?.task?.savepoint) return 'savepoint';
  const others = Object.values(state.elements).some(element => element.id !== id && element.scope !== id);
  return state.commits === 0 && !others && state.initiator === actor ? 'case' : 'start';
}
