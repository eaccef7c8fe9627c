import { expect } from '../dispatch/ask.js';
import type { DispatchRequest } from '../dispatch/request.js';
import { inputOf } from '../dispatch/weigh.js';
import type { WorkDeps } from './deps.js';

/** Was this very request answered under its key? Then it is answered from the record again, whatever has changed since. */
export async function answeredBefore({ dispatch }: WorkDeps, request: DispatchRequest): Promise<boolean> {
  const { actor, key } = request;
  if (key === undefined) return false;
  return dispatch.storage.run(function* () {
    const { opened } = expect('open', yield { ask: 'open', open: { key: { actor, key }, case: null, task: null } });
    return opened.seen?.input === inputOf(request);
  });
}
