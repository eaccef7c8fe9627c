import type { CaseState } from '../core/state.js';
import { nodeOf, type Plan, type PlanNode } from '../plan/plan.js';
import { edgesAhead } from '../plan/reach.js';

/**
 * Joins that wait for all their branches and would get some of them, never the rest: nothing that is active can still take the
 * missing edges, so the case would stand there as an incident.
 */
export function starvedJoins(plan: Plan, state: CaseState): ReadonlySet<string> {
  const starved = new Set<string>();
  const joins = [...plan.nodes.values()].filter(
    ({ behaviour, incoming }) => behaviour.join === 'all' && incoming.length > 1,
  );
  for (const scope of scopesOf(state)) {
    const level = scope === null ? (state.parent?.inside ?? null) : (state.elements[scope]?.node ?? null);
    for (const join of joins) {
      if (join.node.parent !== level) continue;
      const coming = comingTo(plan, state, scope, join);
      const need = join.behaviour.partial?.(join.settings)?.need ?? join.incoming.length;
      if (coming > 0 && coming < need) starved.add(join.id);
    }
  }
  return starved;
}

function scopesOf(state: CaseState): ReadonlySet<string | null> {
  const elements = Object.values(state.elements).map(({ scope }) => scope);
  return new Set([...elements, ...state.arrivals.map(({ scope }) => scope)]);
}

/** How many edges of the join have been taken, or still can be. */
function comingTo(plan: Plan, state: CaseState, scope: string | null, join: PlanNode): number {
  const arrivals = state.arrivals.filter(arrival => arrival.scope === scope);
  const inside = Object.values(state.elements).filter(element => element.scope === scope && !element.undoes);
  const late = inside.flatMap(({ node, wait }) => (node === join.id && wait?.for === 'rest' ? wait.edges : []));
  const places = [
    ...inside.flatMap(({ node, armed }) => (armed ? [] : [node])),
    ...arrivals.flatMap(({ edge }) => {
      const to = plan.edges.get(edge)?.to;
      return to === undefined || to === join.id ? [] : [to];
    }),
  ];
  const ahead = places.map(place => edgesAhead(plan, nodeOf(plan, place).id, join.id));
  return join.incoming.filter(
    edge =>
      !late.includes(edge) && (arrivals.some(arrival => arrival.edge === edge) || ahead.some(edges => edges.has(edge))),
  ).length;
}
