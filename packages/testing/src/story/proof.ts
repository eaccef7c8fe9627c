import { isDeepStrictEqual } from 'node:util';
import { type CaseState, type Event, evolve, NEW_CASE } from '@marshrut/engine';

/** The journal tells the whole story: folded, it gives the stored state. Staged changes stand in rows of their own. */
export function assertFolds(journal: readonly Event[], stored: CaseState): void {
  const { elements, ...folded } = journal.reduce(evolve, NEW_CASE);
  const bare = Object.entries(elements).map(([id, element]) => [
    id,
    element.task ? { ...element, task: { ...element.task, staged: [] } } : element,
  ]);
  assertSame('Expected the folded journal to be the state', { ...folded, elements: Object.fromEntries(bare) }, stored);
}

/** The rows of what a task has staged are what its journal tells: a row that is lost is never committed. */
export function assertStaged(journal: readonly Event[], task: string, stored: CaseState | undefined): void {
  const told = journal.reduce(evolve, NEW_CASE).elements[task]?.task?.staged ?? [];
  assertSame(`Expected what ${task} staged to be kept`, told, stored?.elements[task]?.task?.staged ?? []);
}

/** As JSON, for so they are stored. */
function assertSame(expected: string, told: unknown, kept: unknown): void {
  const [one, other] = [JSON.stringify(told), JSON.stringify(kept)];
  if (!isDeepStrictEqual(JSON.parse(one), JSON.parse(other)))
    throw new Error(`${expected}, but they differ:\n${one}\n${other}`);
}
