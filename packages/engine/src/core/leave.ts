import type { PlanNode } from '../plan/plan.js';
import type { Run } from './run.js';
import type { ElementInstance, Undoable } from './state.js';
import { localVars } from './view.js';

/** Leaves an element by the edges named, or by all. What it did and can be undone is kept with the scope around it. */
export function leave(run: Run, id: string, take?: readonly string[]): void {
  const element = run.element(id);
  const { scope } = element;
  const node = run.nodeOf(element);
  const kept = keptOf(run, element, node);
  run.emit({ type: 'elementLeft', element: id, node: node.id });
  if (kept.length > 0) run.emit({ type: 'undoableKept', scope, undoable: kept });
  const edges = element.undoes ? [] : node.outgoing.filter(edge => take === undefined || take.includes(edge.id));
  for (const edge of edges) run.emit({ type: 'edgeTaken', edge: edge.id, scope });
  if (scope === null && node.outgoing.length === 0 && !element.undoes) run.outcome = { node: node.id };
}

/** Stops an element and all inside it. What was finished in there stays done, and can still be undone from outside. */
export function cancel(run: Run, id: string): void {
  const element = run.element(id);
  const kept = within(run, id).flatMap(({ undoable }) => undoable ?? []);
  run.emit({ type: 'elementCancelled', element: id, node: element.node });
  if (kept.length > 0) run.emit({ type: 'undoableKept', scope: element.scope, undoable: kept });
}

/** Stops everything in a scope but `except`; nothing waits for its partners there any more. */
export function cancelInside(run: Run, scope: string | null, except?: string): void {
  for (const { id, armed } of run.inside(scope)) {
    // Events on the border of what was stopped have gone with it.
    if (id === except || !run.state.elements[id]) continue;
    if (armed) run.emit({ type: 'eventDisarmed', element: id, node: run.element(id).node });
    else cancel(run, id);
  }
  const arrivals = run.state.arrivals.filter(arrival => arrival.scope === scope);
  if (arrivals.length > 0) run.emit({ type: 'arrivalsDropped', arrivals });
}

function keptOf(run: Run, element: ElementInstance, node: PlanNode): readonly Undoable[] {
  const undone = !isItem(run, element) && node.boundaries.some(({ event }) => event?.on === 'compensation');
  if (!undone || element.armed) return element.undoable ?? [];
  const vars = localVars(run.state, element.scope);
  return [{ node: node.id, ...(vars ? { vars } : {}) }];
}

/** One pass through the inside of a for-each: an element of the same node within the one that counts them. */
export function isItem(run: Run, { scope, node }: ElementInstance): boolean {
  const around = scope === null ? undefined : run.state.elements[scope];
  return around?.loop !== undefined && around.node === node;
}

/** An element and all inside it, from outside inwards. */
function within(run: Run, id: string): ElementInstance[] {
  return [run.element(id), ...run.inside(id).flatMap(inner => within(run, inner.id))];
}
