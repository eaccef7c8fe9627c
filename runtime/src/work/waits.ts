import { type CaseState, decide, nodeOf, type Plan, type Repair, taskAround } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import { type Case, findCase } from './case-row.js';
import type { WorkDeps } from './deps.js';
import { type OpenCase, readCase } from './load.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';

/** One thing a case waits for, or stands still at. */
export interface CaseWait {
  readonly element: string;
  readonly node: string;
  readonly nodeName: LocalText;
  readonly kind: 'TASK' | 'TIMER' | 'MESSAGE' | 'SIGNAL' | 'CONDITION' | 'SERVICE' | 'PROCESS' | 'ITEMS' | 'INCIDENT';
  /** Of a message, a signal: its name; of a message also whose it is. */
  readonly name: string | null;
  readonly key: string | null;
  /** Of a timer: a UTC instant. */
  readonly due: string | null;
  /** It stands ready beside the way: on the border of a block, or for the whole process. */
  readonly beside: boolean;
  /** Of a for-each: how many of how many are done. */
  readonly done: number | null;
  readonly total: number | null;
}

/** What a case waits for, in the order it began to; steps inside a task are the business of its people. */
export async function readWaits(deps: WorkDeps, actor: Actor, { id }: Pick<Case, 'id'>): Promise<readonly CaseWait[]> {
  const waits = await readCase(deps, { case: id, task: null, actor: actor.id }, function* ({ plan, state, ask }) {
    return yield* ask(() => ({ kind: 'answered', answer: waitsOf(plan, state) }));
  });
  return waits ?? [];
}

function waitsOf(plan: Plan, state: CaseState): readonly CaseWait[] {
  return Object.values(state.elements).flatMap(({ id, node, scope, wait, task, loop, failure, armed }): CaseWait[] => {
    if (taskAround(state, scope) !== null) return [];
    const nodeName = nodeOf(plan, node).node.name;
    const none = { name: null, key: null, due: null, done: null, total: null };
    const at = { element: id, node, nodeName, beside: armed !== undefined, ...none };
    if (failure) return [{ ...at, kind: 'INCIDENT' }];
    if (task) return [{ ...at, kind: 'TASK' }];
    if (loop) return [{ ...at, kind: 'ITEMS', done: loop.done, total: loop.total }];
    switch (wait?.for) {
      case 'timer':
        return [{ ...at, kind: 'TIMER', due: wait.due }];
      case 'message':
        return [{ ...at, kind: 'MESSAGE', name: wait.name, key: wait.key }];
      case 'signal':
        return [{ ...at, kind: 'SIGNAL', name: wait.name }];
      case 'condition':
        return [{ ...at, kind: 'CONDITION' }];
      case 'effect':
        return [{ ...at, kind: wait.kind === 'call' ? 'PROCESS' : 'SERVICE' }];
      default:
        return [];
    }
  });
}

/** What a case would be after repairs: decided, not written. */
export interface RepairPreview {
  readonly ok: true;
  readonly waits: readonly CaseWait[];
  /** Waits there are now and would be no more. */
  readonly gone: readonly CaseWait[];
  readonly ends: boolean;
}

export async function previewRepair(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  repairs: readonly Repair[],
): Promise<RepairPreview | WorkRefusal> {
  if (!may(actor, 'case.manage') || !(await findCase(deps, actor, id))) return notPermitted;
  const preview = await readCase(deps, { case: id, task: null, actor: actor.id }, open => decided(open, repairs));
  return preview ?? notPermitted;
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
