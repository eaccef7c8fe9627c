import { levelOf, nodeOf, type PlanNode } from '../plan/plan.js';
import type { Answer } from './behaviour.js';
import { termFired } from './deadline.js';
import { cancel, cancelInside, leave } from './leave.js';
import type { Run } from './run.js';
import { set } from './set.js';
import type { Armed, ElementInstance, Wait } from './state.js';

/** Makes the events on the border of an element stand ready, in the order they were drawn. */
export function armBorder(run: Run, id: string): void {
  const { scope } = run.element(id);
  for (const border of run.nodeOf(run.element(id)).boundaries)
    arm(run, border, border, scope, { as: 'boundary', host: id });
}

/** Makes the event subprocesses of a scope stand ready. */
export function armHandlers(run: Run, scope: string | null): void {
  const parent = scope === null ? null : run.element(scope).node;
  for (const { node, start } of levelOf(run.plan, parent).handlers) arm(run, node, start, scope, { as: 'handler' });
}

/** Makes the events behind the outgoing edges stand ready; the first that comes is taken. */
export function race(run: Run, id: string): void {
  const { scope } = run.element(id);
  run.emit({ type: 'elementWaits', element: id, wait: { for: 'first' } });
  for (const { to } of run.nodeOf(run.element(id)).outgoing) {
    const node = nodeOf(run.plan, to);
    arm(run, node, node, scope, { as: 'race', host: id });
  }
}

/** Makes one event stand ready: `event` is the node that knows what it waits for, `node` the one that is entered when it comes. */
export function arm(run: Run, node: PlanNode, event: PlanNode, scope: string | null, armed: Armed): void {
  const wait = event.behaviour.arm?.(run.here(event, scope, undefined));
  if (!wait) return;
  const id = run.env.newId('el');
  const ready = 'for' in wait ? wait : WAITS_FOR_NOTHING;
  run.emit({ type: 'eventArmed', element: id, node: node.id, scope, armed, wait: ready });
  if ('code' in wait) run.fail(id, wait);
  run.stirred = true;
}

/** Of an event that could not be armed: an incident holds its place until it is tried again. */
const WAITS_FOR_NOTHING: Wait = { for: 'signal', name: '' };

/** Tries an event again that could not be armed. */
export function rearm(run: Run, element: ElementInstance): void {
  run.emit({ type: 'elementRetried', element: element.id });
  rearmed(run, element);
}

/** Lets an event that stands ready wait for what its settings say now. */
export function rearmed(run: Run, element: ElementInstance): void {
  const event = eventOf(run, element);
  const wait = event.behaviour.arm?.(run.here(event, element.scope, undefined));
  if (!wait) run.emit({ type: 'eventDisarmed', element: element.id, node: element.node });
  else if ('code' in wait) run.fail(element.id, wait);
  else run.emit({ type: 'elementWaits', element: element.id, wait });
  run.stirred = true;
}

/** An armed event has come: what it stands on is stopped, or the event may come again. */
export function fire(run: Run, element: ElementInstance, armed: Armed, answer: Answer): void {
  const { scope } = element;
  if (armed.as === 'deadline') return termFired(run, armed.host);
  const event = eventOf(run, element);
  if (armed.as === 'race') {
    const host = run.element(armed.host);
    const edge = run.nodeOf(host).outgoing.find(({ to }) => to === event.id);
    if (!edge) throw new Error(`Expected an edge from '${host.node}' to '${event.id}', but there is none.`);
    leave(run, host.id, [edge.id]);
    run.entries.push({ node: event, scope, consumed: [{ edge: edge.id, scope }], answer });
    return;
  }
  const fired = event.behaviour.fired?.(run.here(event, scope, element.wait), answer);
  if (fired && 'rejection' in fired) run.reject(fired.rejection);
  set(run, scope, fired?.vars ?? {});
  if (event.event?.interrupts === false) again(run, element, event);
  else if (armed.as === 'boundary') cancel(run, armed.host);
  else cancelInside(run, scope);
  run.entries.push({ node: nodeOf(run.plan, element.node), scope, consumed: [] });
}

/** A timer may come again as its behaviour says, a condition has come once and for all, messages and signals go on coming. */
function again(run: Run, element: ElementInstance, event: PlanNode): void {
  const { id, node, scope, wait } = element;
  if (wait?.for === 'message' || wait?.for === 'signal') return;
  const next = wait?.for === 'timer' ? event.behaviour.arm?.(run.here(event, scope, wait)) : null;
  if (!next) run.emit({ type: 'eventDisarmed', element: id, node });
  else if ('code' in next) run.fail(id, next);
  else run.emit({ type: 'elementWaits', element: id, wait: next });
}

/** The node whose behaviour arms and takes the event: for an event subprocess the start inside it. */
export function eventOf(run: Run, element: ElementInstance): PlanNode {
  const node = run.nodeOf(element);
  if (element.armed?.as !== 'handler') return node;
  return levelOf(run.plan, node.node.parent).handlers.find(handler => handler.node.id === node.id)?.start ?? node;
}
