import type { Command, Repair } from '@marshrut/engine';
import { dispatch } from '../dispatch/dispatch.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { type Case, findCase } from './case-row.js';
import type { WorkDeps } from './deps.js';
import { fitRepairs } from './fit-repairs.js';
import { refusedKey } from './key.js';
import { readCase } from './load.js';
import { mayRetry } from './may-retry.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';

export type CaseCommanded = { readonly ok: true; readonly case: Case } | WorkRefusal;

export async function cancelCase(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  reason: string,
  key?: string,
): Promise<CaseCommanded> {
  if (!may(actor, 'case.manage')) return notPermitted;
  return commandCase(deps, actor, id, { type: 'cancelCase', reason }, key);
}

/** Takes no work any more until it goes on; all that is entered stays, and timers wait. */
export async function suspendCase(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  reason: string,
  key?: string,
): Promise<CaseCommanded> {
  if (!may(actor, 'case.manage')) return notPermitted;
  return commandCase(deps, actor, id, { type: 'suspend', reason }, key);
}

export async function resumeCase(deps: WorkDeps, actor: Actor, id: string, key?: string): Promise<CaseCommanded> {
  if (!may(actor, 'case.manage')) return notPermitted;
  return commandCase(deps, actor, id, { type: 'resumeCase' }, key);
}

/** Changes the way of a case by hand: all of the repairs, or none. */
export async function repairCase(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  repairs: readonly Repair[],
  reason: string,
  key?: string,
): Promise<CaseCommanded> {
  const fit = await fitRepairs(deps, actor, id, repairs);
  if (!fit.ok) return fit;
  return commandCase(deps, actor, id, { type: 'repair', repairs: fit.repairs, reason }, key);
}

/** Tries a failed step again. */
export async function retryIncident(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  element: string,
  key?: string,
): Promise<CaseCommanded> {
  const found = await findCase(deps, actor, id);
  if (!found) return notPermitted;
  const place = { case: found.id, task: null, actor: actor.id };
  const allowed = await readCase(deps, place, function* ({ state, ask }) {
    return yield* ask(() => ({ kind: 'answered', answer: mayRetry(actor, state, element) }));
  });
  if (!allowed) return notPermitted;
  return commandCase(deps, actor, id, { type: 'retry', element }, key);
}

async function commandCase(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  command: Command,
  key: string | undefined,
): Promise<CaseCommanded> {
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  if (!(await findCase(deps, actor, id))) return notPermitted;
  const outcome = await dispatch(deps.dispatch, {
    actor: actor.id,
    case: id,
    command,
    ...(key === undefined ? {} : { key }),
  });
  if (!outcome.ok) return refusalOf(outcome);
  const moved = await findCase(deps, actor, id);
  return moved ? { ok: true, case: moved } : notPermitted;
}
