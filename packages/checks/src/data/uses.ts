import { blockCatalogue } from '@marshrut/blocks';
import type { Plan, PlanNode } from '@marshrut/engine';
import type { CheckContext } from '@marshrut/model';

/** Paths a block writes by itself: `amount`, `person.phone`. */
export function writesOf({ node, settings }: PlanNode, context: CheckContext): readonly string[] {
  return blockCatalogue.get(node.block)?.contract(settings, context).writes ?? [];
}

/** A block and all that stands inside it. */
export function within(plan: Plan, node: PlanNode): readonly PlanNode[] {
  const inside = [...plan.nodes.values()].filter(({ node: { parent } }) => parent === node.id);
  return [node, ...inside.flatMap(inner => within(plan, inner))];
}

/** Blocks a way leads to from an edge, those with events on their borders included; not beyond `stop`. */
export function reachedFrom(plan: Plan, first: string, stop: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const seen = new Set([first]);
  for (const id of seen) {
    const node = plan.nodes.get(id);
    if (!node || stop.has(id)) continue;
    for (const border of node.boundaries) seen.add(border.id);
    for (const { to } of node.outgoing) seen.add(to);
  }
  return seen;
}
