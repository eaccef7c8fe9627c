import type { BlockCatalogue } from '../document/block.js';
import type { Edge, Node } from '../document/diagram.js';
import { eventOf } from './at.js';

export interface Way {
  readonly from: string;
  readonly to: string;
}

/** Ways that no edge shows: from a block to the events on its border, and from a jump to where it leads. */
export function hiddenWays(nodes: readonly Node[], blocks: BlockCatalogue): Way[] {
  const here = new Set(nodes.map(node => node.id));
  return nodes
    .flatMap((node): Way[] => {
      const block = blocks.get(node.block);
      const settings = block?.jump ? block.settings.safeParse(node.settings) : undefined;
      const jump = settings?.success ? block?.jump?.(settings.data) : undefined;
      return [
        ...(node.attachedTo === undefined ? [] : [{ from: node.attachedTo, to: node.id }]),
        ...(jump === undefined ? [] : [{ from: node.id, to: jump }]),
      ];
    })
    .filter(({ from, to }) => here.has(from) && here.has(to));
}

/** Steps that undo others: an undo event leads to each, nothing leads on. */
export function undoHandlers(
  nodes: readonly Node[],
  edges: readonly Edge[],
  blocks: BlockCatalogue,
): ReadonlySet<string> {
  const events = new Set(nodes.filter(node => eventOf(node, blocks)?.on === 'compensation').map(node => node.id));
  return new Set(edges.filter(edge => events.has(edge.from)).map(edge => edge.to));
}

/** All nodes that can be reached. */
export function walk(
  from: readonly string[],
  ways: readonly Way[],
  ends: (way: Way) => [string, string],
): ReadonlySet<string> {
  const next = new Map<string, string[]>();
  for (const way of ways) {
    const [source, target] = ends(way);
    const targets = next.get(source);
    if (targets) targets.push(target);
    else next.set(source, [target]);
  }
  const seen = new Set(from);
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const target of next.get(id) ?? []) {
      if (!seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  return seen;
}
