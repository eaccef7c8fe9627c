import { addComment } from '../comments/write-comment.js';
import type { Actor } from '../people/actor.js';
import type { WorkDeps } from './deps.js';
import type { CaseWait } from './waits.js';

/** What is said to those whose tasks were stopped, with the reason, in the words of whoever has stopped them. */
export type SayStopped = (reason: string) => string;

/** Who had any of these tasks in work, but the actor. */
export function ownersOf(waits: readonly CaseWait[], actor: Actor): readonly string[] {
  return [...new Set(waits.flatMap(({ owner }) => (owner === null || owner === actor.id ? [] : [owner])))];
}

/** In the discussion of the case, where they are mentioned: it stands in their inbox until they have read it. */
export async function tellStopped(
  deps: WorkDeps,
  actor: Actor,
  caseId: string,
  owners: readonly string[],
  text: string,
): Promise<void> {
  if (owners.length > 0) await addComment(deps, actor, { case: caseId, text, mentions: owners, task: null });
}
