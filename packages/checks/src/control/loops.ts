import type { Plan, PlanNode } from '@marshrut/engine';
import { levelNodes } from './graph.js';

/** Blocks that go on by themselves as soon as they are entered. */
const AT_ONCE: ReadonlySet<string> = new Set([
  'choice',
  'parallel',
  'inclusive',
  'goTo',
  'boundary',
  'create',
  'change',
  'rules',
  'send',
  'escalate',
  'handOver',
]);

/** Blocks of one level in a circle nobody and nothing is waited for in, and in which nothing changes what its choices ask. */
export function endlessLoops(
  plan: Plan,
  parent: string | null,
  writesOf: (node: PlanNode) => readonly string[],
): readonly (readonly PlanNode[])[] {
  const nodes = levelNodes(plan, parent).filter(({ node }) => AT_ONCE.has(node.block));
  return circles(nodes).filter(circle => {
    const inside = new Set(circle.map(({ id }) => id));
    const asked = circle.flatMap(({ outgoing }) => outgoing.flatMap(({ condition }) => condition?.uses ?? []));
    const written = new Set(circle.flatMap(node => writesOf(node).map(head)));
    const leaves = circle.some(({ outgoing }) => outgoing.some(({ to }) => !inside.has(to)));
    return leaves && !asked.some(path => written.has(head(path)));
  });
}

function head(path: string): string {
  return path.split('.')[0] ?? path;
}

/** Strongly connected parts with an edge in them (R. Tarjan, SIAM J. Comput. 1(2), 1972). */
function circles(nodes: readonly PlanNode[]): readonly (readonly PlanNode[])[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: PlanNode[] = [];
  const found: PlanNode[][] = [];
  const visit = (node: PlanNode): void => {
    index.set(node.id, index.size);
    low.set(node.id, index.size - 1);
    stack.push(node);
    for (const { to } of node.outgoing) {
      const next = byId.get(to);
      if (!next) continue;
      if (!index.has(to)) visit(next);
      if (stack.includes(next)) low.set(node.id, Math.min(low.get(node.id) ?? 0, low.get(to) ?? 0));
    }
    if (low.get(node.id) !== index.get(node.id)) return;
    const part = stack.splice(stack.indexOf(node));
    if (part.length > 1 || node.outgoing.some(({ to }) => to === node.id)) found.push(part);
  };
  for (const node of nodes) if (!index.has(node.id)) visit(node);
  return found;
}
