/**
 * A node of its own, as a process: `node.js <url>`. Its parent tells it by messages what to do (`Order`) and hears what happens (`Told`).
 * What leads out of the house is asked of the parent.
 */
import { type Carried, commandTask, findActor, openRuntime, setStatementHook } from '@marshrut/runtime';

export type Order =
  /** Does jobs from now on. */
  | { readonly do: 'work' }
  /** Stops itself, as by SIGSTOP, before it sends the next write. */
  | { readonly do: 'freeze' }
  /** The answer to the effect it has asked about. */
  | { readonly do: 'answer'; readonly sum: number }
  | { readonly do: 'complete'; readonly user: string; readonly task: string; readonly element: string }
  /** Finishes what it does, and ends. */
  | { readonly do: 'leave' };

export type Told =
  | { readonly told: 'ready' }
  | { readonly told: 'asked'; readonly effect: string }
  | { readonly told: 'completed'; readonly ok: boolean; readonly why: string };

const tell = (told: Told): void => void process.send?.(told);

let answer = (_: Carried): void => undefined;
const runtime = await openRuntime({
  folder: '',
  url: process.argv[2],
  hashPassword: async () => 'hash',
  carry: ({ id }) => {
    tell({ told: 'asked', effect: id });
    return new Promise(resolve => {
      answer = resolve;
    });
  },
});

async function obey(order: Order): Promise<void> {
  switch (order.do) {
    case 'work':
      return runtime.startJobs();
    case 'freeze':
      return freeze();
    case 'answer':
      return answer({ ok: true, values: { sum: order.sum } });
    case 'complete': {
      const actor = await findActor(runtime.people, order.user);
      if (!actor) throw new Error(`Expected a person ${order.user}, but there is none.`);
      const commit = { type: 'commit' as const, element: order.element, resolutions: [] };
      const outcome = await commandTask(runtime.work, actor, order.task, commit);
      return tell({ told: 'completed', ok: outcome.ok, why: outcome.ok ? '' : outcome.why });
    }
    case 'leave':
      await runtime.close();
      process.disconnect();
  }
}

function freeze(): void {
  setStatementHook({
    before(sql) {
      if (!sql.includes('marshrut_write')) return;
      setStatementHook(null);
      process.kill(process.pid, 'SIGSTOP');
    },
    after: () => undefined,
  });
}

process.on('message', (order: Order) => void obey(order));
tell({ told: 'ready' });
