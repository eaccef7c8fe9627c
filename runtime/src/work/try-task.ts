import {
  type Effect,
  type Failure,
  nodeOf,
  type Plan,
  type RecordChange,
  type Resolution,
  taskAround,
} from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import { tryOut } from '../dispatch/try-out.js';
import type { Decided } from '../dispatch/weigh.js';
import { outcomeOf } from '../dispatch/write-set.js';
import type { Actor } from '../people/actor.js';
import { may } from '../people/gate.js';
import type { WorkDeps } from './deps.js';
import { notPermitted, refusalOf, type WorkRefusal } from './result.js';
import { holds } from './task-rights.js';
import { findTask } from './task-row.js';
import { type CaseWait, waitsOf } from './waits.js';
import { type BranchTaken, branchOf, type MatchedRules, matchedRules } from './way.js';
import { type WhyDue, whyDue } from './why-due.js';

/** What would happen if the task were completed now, to where the case next waits. Nothing of it has happened. */
export interface Tried {
  /** Of the task itself: all that it would write. */
  readonly changes: readonly RecordChange[];
  /** What steps behind the task would write at once. */
  readonly written: readonly (Place & { readonly changes: readonly RecordChange[] })[];
  /** What the case would wait for then and does not now: the next tasks, timers, messages, services. */
  readonly waits: readonly (CaseWait & { readonly why: WhyDue | null })[];
  readonly branches: readonly BranchTaken[];
  readonly rules: readonly MatchedRules[];
  /** What would be sent, or asked of others. */
  readonly effects: readonly Effect[];
  /** Steps that would stop. */
  readonly incidents: readonly TriedIncident[];
  /** The step of this same task that comes next, after a commit in its middle. */
  readonly goesOn: Place | null;
  readonly ends: { readonly outcome: LocalText | null } | null;
}

interface Place {
  readonly node: string;
  readonly name: LocalText;
}

export interface TriedIncident {
  readonly element: string;
  readonly node: string;
  readonly nodeName: LocalText;
  readonly between: boolean;
  readonly failure: Failure;
}

/** «Примерить»: the completion of the review `element` waits at, without the write. */
export async function tryTask(
  deps: WorkDeps,
  actor: Actor,
  id: string,
  element: string,
  resolutions: readonly Resolution[],
): Promise<{ readonly ok: true; readonly tried: Tried; readonly plan: Plan; readonly case: string } | WorkRefusal> {
  const task = may(actor, 'task.work') ? await findTask(deps, id) : null;
  if (!task || !holds(actor, task)) return notPermitted;
  const command = { type: 'commit' as const, task: id, element, resolutions };
  // biome-ignore lint/correctness/useYield: a reader may ask for facts; this one needs none.
  const tried = await tryOut(deps.dispatch, { actor: actor.id, case: task.case, command }, function* (decided) {
    return { tried: triedIn(decided), plan: decided.plan };
  });
  return tried.ok ? { ok: true, ...tried.value, case: task.case } : refusalOf(tried);
}

function triedIn({ plan, loaded, decision, env, task }: Decided): Tried {
  const { state, events } = decision;
  const before = new Set(waitsOf(plan, loaded.state).map(({ element }) => element));
  const named = (node: string) => ({ node, name: nodeOf(plan, node).node.name });
  const step = Object.values(state.elements).find(({ scope }) => task !== null && scope === task);
  return {
    changes: events.flatMap(event => (event.type === 'taskCommitted' ? event.changes : [])),
    written: events.flatMap(event =>
      event.type === 'recordsWritten' && event.changes.length > 0
        ? [{ ...named(event.node), changes: event.changes }]
        : [],
    ),
    waits: waitsOf(plan, state)
      .filter(({ kind, element }) => kind !== 'INCIDENT' && !before.has(element))
      .map(wait => ({ ...wait, why: whyDue({ plan, state, env }, wait, env.now) })),
    branches: events.flatMap(event => (event.type === 'edgeTaken' ? (branchOf(plan, event.edge) ?? []) : [])),
    rules: events.flatMap(event => (event.type === 'rulesMatched' ? [matchedRules(plan, event)] : [])),
    effects: events.flatMap(event => (event.type === 'effectScheduled' ? [event.effect] : [])),
    incidents: Object.values(state.elements).flatMap(({ id, node, scope, failure }) =>
      failure && failure !== loaded.state.elements[id]?.failure
        ? [{ element: id, node, nodeName: named(node).name, between: taskAround(state, scope) === null, failure }]
        : [],
    ),
    goesOn: step ? named(step.node) : null,
    ends:
      events.flatMap(event => (event.type === 'caseEnded' ? [{ outcome: outcomeOf(plan, event.outcome) }] : []))[0] ??
      null,
  };
}
