import type { Plan, PlanNode } from './plan.js';
import { nodeOf } from './plan.js';

/** By plan: node → the edges a token that stands in it can still take, without passing `join` on the way. */
const known = new WeakMap<Plan, Map<string, ReadonlySet<string>>>();

/**
 * Edges that can still be taken from a node: what leaves it or the events on its border, and so on, but not beyond `join`.
 * This is the question of the inclusive join: can something still come here (BPMN 2.0.2, 13.4.3)?
 */
export function edgesAhead(plan: Plan, node: string, join: string): ReadonlySet<string> {
  const ofPlan = known.get(plan) ?? new Map<string, ReadonlySet<string>>();
  known.set(plan, ofPlan);
  const key = `${join}\n${node}`;
  const found = ofPlan.get(key) ?? walked(plan, nodeOf(plan, node), join);
  ofPlan.set(key, found);
  return found;
}

function walked(plan: Plan, from: PlanNode, join: string): ReadonlySet<string> {
  const edges = new Set<string>();
  const seen = new Set<string>();
  const queue = [from];
  for (let node = queue.pop(); node; node = queue.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    for (const { id, to } of [node, ...node.boundaries].flatMap(({ outgoing }) => outgoing)) {
      edges.add(id);
      if (to !== join) queue.push(nodeOf(plan, to));
    }
  }
  return edges;
}
