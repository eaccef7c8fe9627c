import { isWithdrawable } from '@marshrut/engine';
import { dispatch } from '../dispatch/dispatch.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { type Case, findCase } from './case-row.js';
import type { CaseCommanded } from './command-case.js';
import type { WorkDeps } from './deps.js';
import { readJournal } from './journal.js';
import { refusedKey } from './key.js';
import { readCase } from './load.js';
import { type LostWork, lostIn } from './lost-work.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { planOf } from './task-row.js';
import { ownersOf, type SayStopped, tellStopped } from './tell-stopped.js';
import { type CaseWait, waitsOf } from './waits.js';
import { type Staying, whatStays } from './what-stays.js';

/** What withdrawing a case would do. Nothing is written. */
export interface WithdrawalPreview extends Staying {
  readonly ok: true;
  /** What it waits for and would wait for no more: all of it. */
  readonly gone: readonly CaseWait[];
  readonly lost: readonly LostWork[];
}

/** Whether the actor may take the case back now. The caller has let them see it. */
export async function mayWithdraw(deps: WorkDeps, actor: Actor, found: Case): Promise<boolean> {
  if (!may(actor, 'case.withdraw', found.initiator) || found.endedAt !== null) return false;
  return (await waitsOfWithdrawable(deps, actor, found.id)) !== null;
}

export async function previewWithdrawal(
  deps: WorkDeps,
  actor: Actor,
  id: string,
): Promise<WithdrawalPreview | WorkRefusal> {
  const found = await findCase(deps, actor, id);
  if (!found || !may(actor, 'case.withdraw', found.initiator)) return notPermitted;
  const gone = found.endedAt === null ? await waitsOfWithdrawable(deps, actor, id) : null;
  if (!gone) return { ok: false, why: 'notNow', reason: 'WITHDRAW_REFUSED' };
  const events = (await readJournal(deps, found)).map(({ event }) => event);
  const stays = whatStays(await planOf(deps, found.processVersion), events);
  return { ok: true, gone, lost: await lostIn(deps, gone), ...stays };
}

/** By whoever began the case; those who had its tasks in work are told. */
export async function withdrawCase(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  reason: string,
  say: SayStopped,
  key?: string,
): Promise<CaseCommanded> {
  const wrongKey = refusedKey(key);
  if (wrongKey) return wrongKey;
  const found = await findCase(deps, actor, id);
  if (!found || !may(actor, 'case.withdraw', found.initiator)) return notPermitted;
  const owners = ownersOf((await waitsOfWithdrawable(deps, actor, id)) ?? [], actor);
  const outcome = await dispatch(deps.dispatch, {
    ...{ actor: actor.id, case: id, command: { type: 'withdraw', reason } },
    ...(key === undefined ? {} : { key }),
  });
  if (!outcome.ok) return refusalOf(outcome);
  await tellStopped(deps, actor, id, owners, say(reason));
  const moved = await findCase(deps, actor, id);
  return moved ? { ok: true, case: moved } : notPermitted;
}

async function waitsOfWithdrawable(deps: WorkDeps, actor: Actor, id: string): Promise<readonly CaseWait[] | null> {
  const place = { case: id, task: null, actor: actor.id };
  return readCase(deps, place, function* ({ plan, state, ask }) {
    return yield* ask(() => ({
      kind: 'answered',
      answer: isWithdrawable(plan, state) ? waitsOf(plan, state) : null,
    }));
  });
}
