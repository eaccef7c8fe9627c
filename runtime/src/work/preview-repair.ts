import { decide, type Repair } from '@marshrut/engine';
import type { Actor } from '../people/actor.js';
import type { WorkDeps } from './deps.js';
import { fitRepairs } from './fit-repairs.js';
import { type OpenCase, readCase } from './load.js';
import { type LostWork, lostIn } from './lost-work.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { type CaseWait, waitsOf } from './waits.js';

/** What a case would be after repairs: decided, not written. */
export interface RepairPreview {
  readonly ok: true;
  readonly waits: readonly CaseWait[];
  /** Waits there are now and would be no more. */
  readonly gone: readonly CaseWait[];
  readonly ends: boolean;
  /** What is entered in tasks that would be no more, and was never written. */
  readonly lost: readonly LostWork[];
}

export async function previewRepair(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  repairs: readonly Repair[],
): Promise<RepairPreview | WorkRefusal> {
  const fit = await fitRepairs(deps, actor, id, repairs);
  if (!fit.ok) return fit;
  const place = { case: id, task: null, actor: actor.id };
  const preview = await readCase(deps, place, open => decided(open, fit.repairs));
  if (!preview?.ok) return preview ?? notPermitted;
  return { ...preview, lost: await lostIn(deps, preview.gone) };
}

function* decided({ plan, state, env, ask }: OpenCase, repairs: readonly Repair[]) {
  const decision = yield* ask(() => {
    const tried = decide(plan, state, { type: 'repair', repairs, reason: '' }, env);
    return tried.kind === 'needs' ? tried : { kind: 'answered' as const, answer: tried };
  });
  if (decision.kind === 'rejected') return refusalOf({ ok: false, rejection: decision.rejection });
  const waits = waitsOf(plan, decision.state);
  const gone = waitsOf(plan, state).filter(wait => !waits.some(({ element }) => element === wait.element));
  return { ok: true as const, waits, gone, ends: decision.state.status === 'ended' };
}
