import { expect } from '../dispatch/ask.js';
import type { Work } from '../dispatch/storage.js';
import { SYSTEM } from '../jobs/deps.js';
import type { WorkDeps } from '../work/deps.js';

/** Adds the job that takes the next cases of a move; one that waits already gives way to it. */
export async function addMoveJob({ dispatch }: WorkDeps, move: string): Promise<void> {
  await dispatch.storage.run(function* (): Work<void> {
    expect(
      'write',
      yield {
        ask: 'write',
        write: {
          actor: SYSTEM,
          at: dispatch.now(),
          seen: null,
          case: null,
          moved: null,
          events: [],
          tasks: [],
          staged: { insert: [], remove: [] },
          drafts: [],
          commits: [],
          waits: { insert: [], remove: [] },
          effects: [],
          jobs: { add: [{ key: `move:${move}`, job: { do: 'move', move }, runAt: null }], remove: [], recheck: [] },
        },
      },
    );
  });
}
