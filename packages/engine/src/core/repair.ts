import { nodeOf } from '../plan/plan.js';
import { retry } from './agenda.js';
import type { Repair } from './command.js';
import { cancel, leave } from './leave.js';
import type { Run } from './run.js';
import { set } from './set.js';

/** What a person who is answerable for the case does to its way: nothing of it is a step of the process. */
export function repair(run: Run, repair: Repair): void {
  switch (repair.do) {
    case 'retry':
      return tryAgain(run, repair.element);
    case 'skip': {
      const node = nodeOf(run.plan, standing(run, repair.element).node);
      const otherwise = node.outgoing.find(edge => edge.otherwise);
      // A decision that is skipped goes on along «Иначе»: any other branch would be a guess.
      return leave(run, repair.element, otherwise ? [otherwise.id] : undefined);
    }
    case 'stop':
      standing(run, repair.element);
      return cancel(run, repair.element);
    case 'enter': {
      const node = run.plan.nodes.get(repair.node);
      const parent = repair.scope === null ? null : standing(run, repair.scope).node;
      if (!node || node.node.parent !== parent || node.host !== undefined)
        return run.reject({ code: 'REPAIR_IMPOSSIBLE', element: repair.node });
      run.entries.push({ node, scope: repair.scope, consumed: [] });
      return;
    }
    case 'set':
      set(run, null, repair.vars);
      return dropEffects(run);
  }
}

/** Whoever is tried again asks anew, with the corrected data and under a new id: the same request would fail the same way. */
function dropEffects(run: Run): void {
  for (const { id, wait, failure } of Object.values(run.state.elements))
    if (failure && wait?.for === 'effect') run.emit({ type: 'effectDropped', element: id, effect: wait.effect });
}

/** A failed element, armed or on the way, from the point where it failed. */
export function tryAgain(run: Run, element: string): void {
  if (!run.state.elements[element]?.failure) run.reject({ code: 'NOTHING_FAILED', element });
  retry(run, element);
}

function standing(run: Run, id: string) {
  const element = run.state.elements[id];
  if (!element || element.armed) return run.reject({ code: 'REPAIR_IMPOSSIBLE', element: id });
  return element;
}
