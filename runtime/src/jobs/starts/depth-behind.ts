import { depthOf } from '@marshrut/engine';
import { expect } from '../../dispatch/ask.js';
import type { JobDeps } from '../deps.js';

/** How deep a case stands that a deed of the case `by` sets off; nothing where no case did it. */
export async function depthBehind(deps: JobDeps, by: string | null): Promise<{ readonly depth?: number }> {
  if (by === null) return {};
  const loaded = await deps.dispatch.storage.run(function* () {
    return expect('open', yield { ask: 'open', open: { key: null, case: by, task: null } }).opened.case;
  });
  return loaded ? { depth: depthOf(loaded.state) + 1 } : {};
}
