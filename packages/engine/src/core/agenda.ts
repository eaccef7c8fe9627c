import { nodeOf, type PlanNode } from '../plan/plan.js';
import { edgesAhead } from '../plan/reach.js';
import { armBorder, armHandlers, eventOf, fire, rearm } from './arm.js';
import type { Answer, Step } from './behaviour.js';
import { isItem, leave } from './leave.js';
import { counted, itemOver } from './loop.js';
import { goneOn, letGo } from './partial-join.js';
import { perform } from './perform.js';
import type { Entry, Run } from './run.js';
import type { Arrival, Outcome } from './state.js';
import { undoNext } from './undo.js';
import { evaluateIn, sightOf } from './view.js';

/** A loop without a wait becomes an incident after this many entered nodes in one command. */
const STEP_BUDGET = 1000;

/**
 * Goes on until nothing can: what is to be entered is entered, arrivals that can go on do, conditions that hold come, joins
 * that nothing can reach any more fire, scopes with nothing active in them are left. In this order: a later one is asked only
 * where all earlier ones have nothing to do.
 */
export function settle(run: Run): void {
  const { has } = run.plan;
  const goesOn = (): boolean =>
    (has.conditions && condition(run)) ||
    (has.undoing && undoNext(run)) ||
    (has.lateJoins && lateJoin(run)) ||
    (has.openScopes && emptyScope(run));
  let entered = 0;
  for (;;) {
    if (has.partialJoins) letGo(run);
    const entry = run.entries.shift() ?? arriving(run);
    if (entry) {
      entered += 1;
      enter(run, entry, entered > STEP_BUDGET);
    } else if (!goesOn()) break;
  }
  close(run);
  for (const task of run.savepoints) {
    if (run.state.elements[task]?.task) run.emit({ type: 'savepointSet', task });
  }
}

/** Gives what waits its answer. */
export function answer(run: Run, id: string, given: Answer): void {
  const element = run.element(id);
  const { armed } = element;
  if (armed) return fire(run, element, armed, given);
  const node = run.nodeOf(element);
  const steps = node.behaviour.resume?.(run.here(node, run.placeOf(id), element.wait), given);
  if (!steps) throw new Error(`Expected block '${node.node.block}' to resume, but it never waits.`);
  if ('code' in steps) run.reject(steps);
  perform(run, id, steps);
}

/** Tries a failed element again, at the point where it failed. */
export function retry(run: Run, id: string): void {
  const element = run.element(id);
  if (element.armed) return rearm(run, element);
  run.emit({ type: 'elementRetried', element: id });
  if (element.wait?.for === 'effect') return run.emit({ type: 'effectRepeated', effect: element.wait.effect });
  if (element.loop) return counted(run, id);
  // An item whose rule failed is looked at again once everything has come to rest.
  if (isItem(run, element)) return;
  const node = run.nodeOf(element);
  perform(run, id, node.behaviour.enter(run.here(node, run.placeOf(id), undefined)));
  if (standsUnarmed(run, id)) armBorder(run, id);
}

function enter(run: Run, { node, scope, consumed, vars, undoes, answer: given }: Entry, tooMany: boolean): void {
  // What it was to be entered in may have been stopped since.
  if (scope !== null && !run.state.elements[scope]) return;
  const id = run.env.newId(node.behaviour.task === true ? 'task' : 'el');
  const around = run.taskAround(scope);
  const visited = around === null ? undefined : run.task(around);
  const more = { ...(vars ? { vars } : {}), ...(undoes ? { undoes } : {}) };
  run.emit({ type: 'elementEntered', element: id, node: node.id, scope, consumed, ...more });
  const partial = consumed.length > 0 ? node.behaviour.partial?.(node.settings) : null;
  if (partial) goneOn(run, node, scope, consumed, partial);
  const inItem = isItem(run, run.element(id));
  const steps = given || inItem ? [] : node.behaviour.enter(run.here(node, run.placeOf(id), undefined));
  if (around !== null && visited) {
    const screen = node.behaviour.screen === true && !passesBy(steps);
    const visit = {
      id,
      node: node.id,
      screen,
      closed: false,
      vars: visited.vars,
      seq: visited.nextSeq,
      by: run.env.actor,
    };
    run.emit({ type: 'nodeVisited', task: around, visit });
  }
  if (tooMany) return run.fail(id, { code: 'TOO_MANY_STEPS', details: { steps: STEP_BUDGET } });
  if (inItem) return beginInside(run, id);
  if (given) return answer(run, id, given);
  perform(run, id, steps);
  if (standsUnarmed(run, id)) armBorder(run, id);
  const begun = run.state.elements[id];
  if (begun && run.isOpenScope(begun)) armHandlers(run, id);
}

/** It went on by itself: nobody saw a screen. */
function passesBy(steps: readonly Step[]): boolean {
  return steps.every(step => step.do !== 'wait' && step.do !== 'fail');
}

function beginInside(run: Run, id: string): void {
  run.begin(id);
  armHandlers(run, id);
}

/** Events on its border stand ready as long as it stays. */
function standsUnarmed(run: Run, id: string): boolean {
  const element = run.state.elements[id];
  if (!element || run.nodeOf(element).boundaries.length === 0) return false;
  return !Object.values(run.state.elements).some(({ armed }) => armed && armed.as === 'boundary' && armed.host === id);
}

/** The first arrival that can enter its node. */
function arriving(run: Run): Entry | undefined {
  for (const arrival of run.state.arrivals) {
    const node = targetOf(run, arrival);
    const consumed = entrance(run, node, arrival);
    if (consumed) return { node, scope: arrival.scope, consumed };
  }
  return undefined;
}

/** The arrivals that let the node be entered, or undefined while a join still waits. */
function entrance(run: Run, node: PlanNode, arrival: Arrival): readonly Arrival[] | undefined {
  const { join } = node.behaviour;
  if (!join || node.incoming.length < 2) return [arrival];
  if (join === 'some') return undefined;
  const { scope } = arrival;
  const arrived = node.incoming.filter(edge => run.state.arrivals.some(a => a.edge === edge && a.scope === scope));
  const need = node.behaviour.partial?.(node.settings)?.need ?? node.incoming.length;
  return arrived.length >= need ? arrived.map(edge => ({ edge, scope })) : undefined;
}

/** Lets the first waiting condition come that holds. A value that is missing does not hold yet. */
function condition(run: Run): boolean {
  if (!run.stirred) return false;
  for (const element of Object.values(run.state.elements)) {
    if (element.wait?.for !== 'condition' || element.failure) continue;
    const expression = eventOf(run, element).expressions.get('trigger.when');
    const sight = sightOf(run.plan, run.state, element.scope, run.env);
    const holds = expression && evaluateIn(sight, expression);
    if (!holds?.ok || holds.value !== true) continue;
    answer(run, element.id, { to: 'condition' });
    return true;
  }
  run.stirred = false;
  return false;
}

/** An inclusive join fires when no further arrival can reach an edge of it that has none. */
function lateJoin(run: Run): boolean {
  for (const arrival of run.state.arrivals) {
    const node = targetOf(run, arrival);
    if (node.behaviour.join !== 'some' || node.incoming.length < 2) continue;
    const { scope } = arrival;
    const arrived = run.state.arrivals.filter(other => other.scope === scope && node.incoming.includes(other.edge));
    const open = node.incoming.filter(edge => !arrived.some(other => other.edge === edge));
    if (open.length > 0 && comes(run, node, scope, open)) continue;
    const consumed = node.incoming.flatMap(edge => arrived.find(other => other.edge === edge) ?? []);
    run.entries.push({ node, scope, consumed });
    return true;
  }
  return false;
}

/** Whether something that is active in the scope can still take one of the edges without passing the join. */
function comes(run: Run, join: PlanNode, scope: string | null, edges: readonly string[]): boolean {
  const places = [
    ...run.inside(scope).flatMap(({ node, armed, undoes }) => (armed || undoes ? [] : [node])),
    ...run.state.arrivals
      .filter(arrival => arrival.scope === scope && !join.incoming.includes(arrival.edge))
      .map(arrival => targetOf(run, arrival).id),
  ];
  return places.some(place => {
    const ahead = edgesAhead(run.plan, place, join.id);
    return edges.some(edge => ahead.has(edge));
  });
}

/** Leaves the first scope with nothing active in it; a join in it that still waits is stuck. Tasks are left by their commit. */
function emptyScope(run: Run): boolean {
  const around = new Set(Object.values(run.state.elements).flatMap(({ scope, armed }) => (armed ? [] : [scope])));
  for (const element of Object.values(run.state.elements)) {
    if (!run.isOpenScope(element) || around.has(element.id)) continue;
    if (run.state.arrivals.some(({ scope }) => scope === element.id)) stuck(run, element.id);
    else if (isItem(run, element)) itemOver(run, element);
    else leave(run, element.id);
    return true;
  }
  return false;
}

/** Nothing active: the case is over, or a join waits for what will never come. */
function close(run: Run): void {
  if (run.state.status !== 'running' || run.inside(null).some(({ armed }) => !armed)) return;
  if (run.state.arrivals.length > 0) return stuck(run, null);
  run.emit({ type: 'caseEnded', outcome: run.outcome });
  tellParent(run, run.outcome);
}

/** The end of a case, told to the one that waits for it. */
export function tellParent(run: Run, outcome: Outcome): void {
  const { parent, vars: values } = run.state;
  if (!parent) return;
  const node = parent.inside === undefined ? undefined : nodeOf(run.plan, parent.inside);
  const agreed = node?.behaviour.agreed?.(run.here(node, null, undefined));
  const counts = outcome.error === undefined && (!agreed || (agreed.ok && agreed.value !== false));
  const effect = { kind: 'answer' as const, parent, outcome, agreed: counts, values };
  run.emit({ type: 'effectScheduled', effect: { id: run.env.newId('eff'), element: null, ...effect } });
}

function stuck(run: Run, scope: string | null): void {
  const arrival = run.state.arrivals.find(candidate => candidate.scope === scope);
  if (!arrival) return;
  const node = targetOf(run, arrival);
  const waiting = run.state.arrivals.filter(other => other.scope === scope && targetOf(run, other).id === node.id);
  const id = run.env.newId('el');
  run.emit({ type: 'elementEntered', element: id, node: node.id, scope, consumed: waiting });
  run.fail(id, { code: 'JOIN_STUCK', details: { arrivals: waiting.length, expected: node.incoming.length } });
}

function targetOf(run: Run, { edge: id }: Arrival): PlanNode {
  const edge = run.plan.edges.get(id);
  if (!edge) throw new Error(`Expected edge '${id}' in the plan, but there is none.`);
  return nodeOf(run.plan, edge.to);
}
