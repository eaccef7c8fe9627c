import { type Env, factsAfter } from '@marshrut/engine';
import { answered } from './ask.js';
import { foresee } from './foresee.js';
import type { Refused } from './outcome.js';
import type { DispatchDeps, DispatchRequest } from './request.js';
import type { StorageReply, StorageRequest, Work } from './storage.js';
import { type Decided, weigh } from './weigh.js';

type Reads<T> = (decided: Decided, after: Env) => Generator<StorageRequest, T, StorageReply>;

type Attempt<T> =
  | { readonly is: 'plan'; readonly version: string }
  | { readonly is: 'refused'; readonly refused: Refused }
  | { readonly is: 'read'; readonly value: T };

/**
 * The very command, up to the write and no further: `read` looks at what would happen. No row is written, no number taken, nothing
 * sent, no key remembered. Refused as the command would be.
 */
export async function tryOut<T>(
  deps: DispatchDeps,
  request: Omit<DispatchRequest, 'key'>,
  read: Reads<T>,
): Promise<{ readonly ok: true; readonly value: T } | Refused> {
  for (;;) {
    const tried = await deps.storage.run(() => attempt(deps, request, read));
    if (tried.is === 'plan') await deps.loadPlan(tried.version);
    else return tried.is === 'refused' ? tried.refused : { ok: true, value: tried.value };
  }
}

function* attempt<T>(deps: DispatchDeps, request: DispatchRequest, read: Reads<T>): Work<Attempt<T>> {
  const weighed = yield* weigh(deps, request);
  if (weighed.is === 'plan') return weighed;
  if (weighed.is === 'over') {
    if (weighed.outcome.ok) throw new Error('Expected a command without a key to be decided, but it was answered.');
    return { is: 'refused', refused: weighed.outcome };
  }
  const { book, env, plan, decision } = weighed;
  const after: Env = {
    ...env,
    facts: factsAfter(
      book,
      decision.commits.flatMap(commit => commit.changes),
    ),
  };
  const { refusal } = yield* answered(book, () => foresee(decision.commits, plan.entities, after));
  if (refusal) return { is: 'refused', refused: refusal };
  return { is: 'read', value: yield* read(weighed, after) };
}
