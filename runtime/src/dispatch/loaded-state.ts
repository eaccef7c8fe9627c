import type { CaseState, StagedChange } from '@marshrut/engine';

/** The state as the engine knows it: the staged changes of one task are put back where they belong. */
export function withStaged(state: CaseState, task: string | null, staged: readonly StagedChange[]): CaseState {
  const element = task === null ? undefined : state.elements[task];
  if (task === null || !element?.task) return state;
  return { ...state, elements: { ...state.elements, [task]: { ...element, task: { ...element.task, staged } } } };
}
