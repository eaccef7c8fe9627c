import type { PlanNode } from '../plan/plan.js';
import { edgesAhead } from '../plan/reach.js';
import type { Partial } from './behaviour.js';
import { cancel } from './leave.js';
import type { Run } from './run.js';
import type { Arrival } from './state.js';

/**
 * A join that has gone on without some of its edges: what is at work on them is stopped, or what they bring is let go, once on
 * each; then the join begins anew (workflow patterns 9 and 28–32).
 */
export function goneOn(
  run: Run,
  node: PlanNode,
  scope: string | null,
  consumed: readonly Arrival[],
  { rest }: Partial,
): void {
  const edges = node.incoming.filter(edge => !consumed.some(arrival => arrival.edge === edge));
  if (edges.length === 0) return;
  if (rest === 'cancel') return stopThose(run, node, scope, edges);
  const id = run.env.newId('el');
  const wait = { for: 'rest' as const, edges };
  run.emit({ type: 'eventArmed', element: id, node: node.id, scope, armed: { as: 'rest' }, wait });
}

/** Lets go what comes to joins that have gone on. */
export function letGo(run: Run): void {
  for (const { id, node, scope, wait } of Object.values(run.state.elements)) {
    if (wait?.for !== 'rest') continue;
    const late = wait.edges.filter(edge => run.state.arrivals.some(a => a.edge === edge && a.scope === scope));
    if (late.length === 0) continue;
    run.emit({ type: 'arrivalsDropped', arrivals: late.map(edge => ({ edge, scope })) });
    const edges = wait.edges.filter(edge => !late.includes(edge));
    if (edges.length === 0) run.emit({ type: 'eventDisarmed', element: id, node });
    else run.emit({ type: 'elementWaits', element: id, wait: { for: 'rest', edges } });
  }
}

/** Stops what could still come by the edges, and what has come on its way there. */
function stopThose(run: Run, node: PlanNode, scope: string | null, edges: readonly string[]): void {
  const leads = (from: string): boolean => {
    const ahead = edgesAhead(run.plan, from, node.id);
    return edges.some(edge => ahead.has(edge));
  };
  for (const { id, node: at, armed } of run.inside(scope))
    if (!armed && at !== node.id && run.state.elements[id] && leads(at)) cancel(run, id);
  const arrivals = run.state.arrivals.filter(arrival => {
    const to = run.plan.edges.get(arrival.edge)?.to;
    return (
      arrival.scope === scope && to !== undefined && (edges.includes(arrival.edge) || (to !== node.id && leads(to)))
    );
  });
  if (arrivals.length > 0) run.emit({ type: 'arrivalsDropped', arrivals });
}
