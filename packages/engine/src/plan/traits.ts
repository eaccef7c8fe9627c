import type { PlanNode, PlanTraits } from './plan.js';

export function traitsOf(nodes: readonly PlanNode[]): PlanTraits {
  const holders = new Set(nodes.map(({ node }) => node.parent));
  return {
    partialJoins: nodes.some(({ behaviour, settings }) => behaviour.partial?.(settings)),
    lateJoins: nodes.some(({ behaviour }) => behaviour.join === 'some'),
    conditions: nodes.some(({ event }) => event?.on === 'condition'),
    undoing: nodes.some(({ node }) => node.block === 'undo'),
    openScopes: nodes.some(({ id, behaviour }) => holders.has(id) && behaviour.task !== true),
  };
}
