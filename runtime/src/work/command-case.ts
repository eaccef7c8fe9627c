import type { Command } from '@marshrut/engine';
import { dispatch } from '../dispatch/dispatch.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { type Case, findCase } from './case-row.js';
import { readCaseTasks } from './case-view.js';
import type { WorkDeps } from './deps.js';
import { refusedKey } from './key.js';
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

/** Tries a failed step again: managers everywhere, others in a case where they have a task in work. */
export async function retryIncident(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  element: string,
  key?: string,
): Promise<CaseCommanded> {
  const found = await findCase(deps, actor, id);
  if (!found) return notPermitted;
  const own = (await readCaseTasks(deps, found)).some(task => task.owner === actor.id && task.finishedAt === null);
  if (!own && !may(actor, 'case.manage')) return notPermitted;
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
