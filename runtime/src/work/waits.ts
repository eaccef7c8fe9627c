import { type Assignee, type CaseState, type ElementInstance, nodeOf, type Plan, taskAround } from '@marshrut/engine';
import type { LocalText } from '@marshrut/model';
import type { Actor } from '../people/actor.js';
import type { Case } from './case-row.js';
import type { WorkDeps } from './deps.js';
import { readCase } from './load.js';
import { calledBy, effectsOf, sinceOf, type WaitEffect } from './wait-facts.js';
import { type WhyDue, whyDue } from './why-due.js';

/** One thing a case waits for, or stands still at. */
export interface CaseWait {
  readonly element: string;
  readonly node: string;
  readonly nodeName: LocalText;
  readonly kind: 'TASK' | 'TIMER' | 'MESSAGE' | 'SIGNAL' | 'CONDITION' | 'SERVICE' | 'PROCESS' | 'ITEMS' | 'INCIDENT';
  /** Of a message, a signal: its name; of a message also whose it is; of a service its key. */
  readonly name: string | null;
  readonly key: string | null;
  /** Of a timer, or of the deadline of a task: a UTC instant. */
  readonly due: string | null;
  /** It stands ready beside the way: on the border of a block, or for the whole process. */
  readonly beside: boolean;
  /** Of a for-each: how many of how many are done. */
  readonly done: number | null;
  readonly total: number | null;
  /** Of a task: whose it is, and who has it in work. */
  readonly role: string | null;
  readonly group: string | null;
  readonly user: string | null;
  readonly owner: string | null;
}

/** The same with what the state alone does not tell. */
export interface CaseWaitNow extends CaseWait {
  /** Since when, a UTC instant. */
  readonly since: string | null;
  /** Of a service. */
  readonly effect: WaitEffect | null;
  readonly why: WhyDue | null;
  /** Of a called process: its case, where the actor may see it. */
  readonly called: string | null;
}

/** What a case waits for, in the order it began to; steps inside a task are the business of its people. */
export async function readWaits(
  deps: WorkDeps,
  actor: Actor,
  { id }: Pick<Case, 'id'>,
): Promise<readonly CaseWaitNow[]> {
  const read = await readCase(deps, { case: id, task: null, actor: actor.id }, function* ({ plan, state, env, ask }) {
    const waits = yield* ask(() => ({ kind: 'answered', answer: waitsOf(plan, state) }));
    return { waits, why: (wait: CaseWait, since: string) => whyDue({ plan, state, env }, wait, since) };
  });
  if (!read) return [];
  const [since, effects] = [await sinceOf(deps, id), await effectsOf(deps, id)];
  const calls = read.waits.flatMap(({ kind, element }) => (kind === 'PROCESS' ? [element] : []));
  const called = await calledBy(deps, actor, calls);
  return read.waits.map(wait => {
    const began = since.get(wait.element) ?? null;
    const why = began === null ? null : read.why(wait, began);
    const [effect, of] = [effects.get(wait.element) ?? null, called.get(wait.element) ?? null];
    return { ...wait, since: began, effect, why, called: of };
  });
}

export function waitsOf(plan: Plan, state: CaseState): readonly CaseWait[] {
  return Object.values(state.elements).flatMap(element => {
    const wait = taskAround(state, element.scope) === null ? waitOf(element) : null;
    // The next moment of a deadline is told with its task.
    if (!wait || element.armed?.as === 'deadline') return [];
    const { id, node, armed } = element;
    // The shell around the people of a stage: they are told themselves.
    if (wait.kind === 'ITEMS' && nodeOf(plan, node).origin !== undefined) return [];
    const at = { element: id, node, nodeName: nodeOf(plan, node).node.name, beside: armed !== undefined };
    return [{ ...at, ...nothing, ...wait }];
  });
}

const nothing = {
  ...{ name: null, key: null, due: null, done: null, total: null },
  ...{ role: null, group: null, user: null, owner: null },
};

function givenTo(assignee: Assignee): Partial<CaseWait> {
  switch (assignee.to) {
    case 'role':
      return { role: assignee.role };
    case 'group':
      return { group: assignee.group };
    case 'user':
      return { user: assignee.user };
  }
}

function waitOf({ wait, task, loop, failure }: ElementInstance): (Pick<CaseWait, 'kind'> & Partial<CaseWait>) | null {
  if (failure) return { kind: 'INCIDENT' };
  if (task) {
    const { assignee, owner, deadline } = task;
    return { kind: 'TASK', ...givenTo(assignee), owner, due: deadline?.due ?? null };
  }
  if (loop) return { kind: 'ITEMS', done: loop.done, total: loop.total };
  switch (wait?.for) {
    case 'timer':
      return { kind: 'TIMER', due: wait.due };
    case 'message':
      return { kind: 'MESSAGE', name: wait.name, key: wait.key };
    case 'signal':
      return { kind: 'SIGNAL', name: wait.name };
    case 'condition':
      return { kind: 'CONDITION' };
    case 'effect':
      return { kind: wait.kind === 'call' ? 'PROCESS' : 'SERVICE' };
    default:
      return null;
  }
}
