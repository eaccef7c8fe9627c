import type { MappingProblem } from '@marshrut/engine';
import { courseBetween } from '../dispatch/decide-command.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { isText } from '../tables/plain-text.js';
import type { WorkDeps } from '../work/deps.js';
import { notPermitted } from '../work/result.js';
import { addMoveJob } from './add-move-job.js';
import { findMove, type Move } from './move.js';
import { movingCases } from './moving-cases.js';
import { type MoveRequest, placeOf } from './request.js';

export type MoveCommanded =
  | { readonly ok: true; readonly move: Move }
  | { readonly ok: false; readonly why: 'notPermitted' }
  /** The mapping does not fit the versions. */
  | { readonly ok: false; readonly why: 'unfit'; readonly problems: readonly MappingProblem[] }
  /** It is not in a state that allows this. */
  | { readonly ok: false; readonly why: 'notNow' };

/** Begins a move: it is kept, and jobs take its cases. `warned`: also those of which something is to be known. */
export async function startMove(
  deps: WorkDeps,
  actor: Actor,
  request: MoveRequest & { readonly warned: boolean },
): Promise<MoveCommanded> {
  if (!may(actor, 'case.move')) return notPermitted;
  const place = await placeOf(deps, request);
  if (!place) return notPermitted;
  const [any] = await movingCases(deps, place, '', 1);
  if (!any) return { ok: false, why: 'notNow' };
  const from = await deps.dispatch.loadPlan(place.source ?? any.version);
  const to = await deps.dispatch.loadPlan(place.target);
  const { problems } = courseBetween(from, to, request.mapping);
  const wrong = problems.filter(({ code }) => place.source !== null || code !== 'NODE_UNKNOWN');
  if (wrong.length > 0) return { ok: false, why: 'unfit', problems: wrong };
  const id = deps.dispatch.newId('move');
  await deps.db
    .insertInto('move')
    .values({
      id,
      ...place,
      mapping: JSON.stringify(request.mapping),
      warned: request.warned ? 1 : 0,
      status: 'running',
      position: '',
      created_at: deps.dispatch.now(),
      created_by: actor.id,
      finished_at: null,
    })
    .execute();
  await addMoveJob(deps, id);
  return found(deps, actor, id);
}

/** After the batch that runs. */
export function pauseMove(deps: WorkDeps, actor: Actor, id: string): Promise<MoveCommanded> {
  return turn(deps, actor, id, ['running'], 'paused');
}

export function resumeMove(deps: WorkDeps, actor: Actor, id: string): Promise<MoveCommanded> {
  return turn(deps, actor, id, ['paused'], 'running');
}

/** For good: what has moved stays, the others stay too. */
export function stopMove(deps: WorkDeps, actor: Actor, id: string): Promise<MoveCommanded> {
  return turn(deps, actor, id, ['running', 'paused'], 'stopped');
}

/** Takes back the cases that nothing has happened to since; the others are listed. */
export function rollBackMove(deps: WorkDeps, actor: Actor, id: string): Promise<MoveCommanded> {
  return turn(deps, actor, id, ['paused', 'done', 'stopped'], 'undoing');
}

async function turn(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  from: readonly Move['status'][],
  status: Move['status'],
): Promise<MoveCommanded> {
  if (!may(actor, 'case.move') || !isText(id)) return notPermitted;
  const turned = await deps.db
    .updateTable('move')
    .set({ status, finished_at: status === 'stopped' ? deps.dispatch.now() : null })
    .where('id', '=', id)
    .where('status', 'in', from)
    .executeTakeFirst();
  if (Number(turned.numUpdatedRows) === 0)
    return (await findMove(deps, actor, id)) ? { ok: false, why: 'notNow' } : notPermitted;
  if (status === 'running' || status === 'undoing') await addMoveJob(deps, id);
  return found(deps, actor, id);
}

async function found(deps: WorkDeps, actor: Actor, id: string): Promise<MoveCommanded> {
  const move = await findMove(deps, actor, id);
  return move ? { ok: true, move } : notPermitted;
}
