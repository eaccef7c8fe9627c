import { decide, type Event, type Returned } from '@marshrut/engine';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from './deps.js';
import { readJournal } from './journal.js';
import { type OpenCase, readCase } from './load.js';
import { type LostWork, lostIn } from './lost-work.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { holds } from './task-rights.js';
import { findTask, isOver, planOf, type Task } from './task-row.js';
import { type CaseWait, waitsOf } from './waits.js';
import { type Staying, whatStays } from './what-stays.js';

/** What going back to an earlier stage would do: decided, not written. What stays is told since that stage. */
export interface ReturnPreview extends Staying {
  readonly ok: true;
  /** What the case waits for now and would wait for no more: work of others, terms, answers; the task itself is not among them. */
  readonly gone: readonly CaseWait[];
  /** What it would wait for anew: whoever gets the work. */
  readonly opens: readonly CaseWait[];
  /** What is entered in tasks that would be no more, and was never written. */
  readonly lost: readonly LostWork[];
}

/** Why an open task is there again, where somebody later on the way has sent its case back. The caller has let them see the task. */
export async function readReturned(deps: WorkDeps, actor: Actor, task: Task): Promise<Returned | null> {
  if (isOver(task)) return null;
  return readCase(deps, { case: task.case, task: null, actor: actor.id }, function* ({ state, ask }) {
    return yield* ask(() => ({ kind: 'answered', answer: state.elements[task.id]?.task?.returned ?? null }));
  });
}

export async function previewReturn(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  node: string,
): Promise<ReturnPreview | WorkRefusal> {
  const task = may(actor, 'task.work') ? await findTask(deps, id) : null;
  if (!task || isOver(task) || !holds(actor, task)) return notPermitted;
  const place = { case: task.case, task: id, actor: actor.id };
  const decided = await readCase(deps, place, open => afterReturn(open, id, node));
  if (!decided?.ok) return decided ?? notPermitted;
  const { gone, opens } = decided;
  const plan = await planOf(deps, task.processVersion);
  const since = sinceStage(
    (await readJournal(deps, { id: task.case, archivedAt: null })).map(({ event }) => event),
    node,
  );
  return {
    ...{ ok: true, opens, gone: gone.filter(({ element }) => element !== id) },
    lost: await lostIn(deps, gone),
    ...whatStays(plan, since),
  };
}

function* afterReturn({ plan, state, env, ask }: OpenCase, task: string, node: string) {
  const decision = yield* ask(() => {
    const tried = decide(plan, state, { type: 'returnTo', task, node, reason: '' }, env);
    return tried.kind === 'needs' ? tried : { kind: 'answered' as const, answer: tried };
  });
  if (decision.kind === 'rejected') return refusalOf({ ok: false, rejection: decision.rejection });
  const [before, after] = [waitsOf(plan, state), waitsOf(plan, decision.state)];
  const missing = (from: readonly CaseWait[], among: readonly CaseWait[]) =>
    from.filter(wait => !among.some(({ element }) => element === wait.element));
  return { ok: true as const, gone: missing(before, after), opens: missing(after, before) };
}

function sinceStage(events: readonly Event[], node: string): readonly Event[] {
  return events.slice(events.findLastIndex(event => event.type === 'elementEntered' && event.node === node) + 1);
}
