import type { Diagram, Node } from '@marshrut/model';
import { edgesAt, type Level, nodesAt } from './level.js';

/** Nodes of a level in reading order: along the edges from the start, branches one after another, then what nothing leads to. */
export function walk(diagram: Diagram, level: Level): Node[] {
  const nodes = nodesAt(diagram, level).filter(node => node.block !== 'note');
  const byId = new Map(nodes.map(node => [node.id, node]));
  const next = new Map<string, string[]>();
  const entered = new Set<string>();
  for (const edge of edgesAt(diagram, level)) {
    next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
    entered.add(edge.to);
  }
  const seen = new Set<string>();
  const order: Node[] = [];
  const visit = (id: string) => {
    const stack = [id];
    while (stack.length > 0) {
      const at = stack.pop();
      const node = at === undefined || seen.has(at) ? undefined : byId.get(at);
      if (!node) continue;
      seen.add(node.id);
      order.push(node);
      stack.push(...(next.get(node.id) ?? []).toReversed());
    }
  };
  for (const node of nodes) if (node.block === 'start') visit(node.id);
  for (const node of nodes) if (!entered.has(node.id)) visit(node.id);
  for (const node of nodes) visit(node.id);
  return order;
}
