import type { Diagram, Node } from '@marshrut/model';
import { holds } from './kinds.js';
import { edgesAt, type Level, nodesAt } from './level.js';

/**
 * Nodes of a level in reading order: along the edges from the start, branches one after another, then what nothing leads to.
 * Events on a border come with their block; where they lead is read after the way itself.
 */
export function walk(diagram: Diagram, level: Level): Node[] {
  const nodes = nodesAt(diagram, level).filter(node => node.block !== 'note');
  const byId = new Map(nodes.map(node => [node.id, node]));
  const next = new Map<string, string[]>();
  const entered = new Set<string>();
  for (const edge of edgesAt(diagram, level)) {
    next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
    entered.add(edge.to);
  }
  const events = new Map<string, Node[]>();
  for (const node of nodes)
    if (node.attachedTo !== undefined && byId.has(node.attachedTo))
      events.set(node.attachedTo, [...(events.get(node.attachedTo) ?? []), node]);
  const seen = new Set<string>();
  const order: Node[] = [];
  const visit = (id: string) => {
    const [stack, later] = [[id], [] as string[]];
    while (stack.length > 0 || later.length > 0) {
      const at = stack.pop() ?? later.shift();
      const node = at === undefined || seen.has(at) ? undefined : byId.get(at);
      if (!node) continue;
      seen.add(node.id);
      order.push(node);
      stack.push(...(next.get(node.id) ?? []).toReversed());
      for (const event of events.get(node.id) ?? []) {
        if (seen.has(event.id)) continue;
        seen.add(event.id);
        order.push(event);
        later.push(...(next.get(event.id) ?? []));
      }
    }
  };
  const attached = new Set([...events.values()].flat().map(node => node.id));
  for (const node of nodes) if (node.block === 'start') visit(node.id);
  for (const node of nodes) if (!entered.has(node.id) && !attached.has(node.id)) visit(node.id);
  for (const node of nodes) visit(node.id);
  return order;
}

/** All blocks in reading order, each followed by what is inside it. */
export function inOrder(diagram: Diagram, level: Level): Node[] {
  return walk(diagram, level).flatMap(node => [node, ...(holds(node.block) ? inOrder(diagram, node.id) : [])]);
}
