import type { CardField, CheckContext, Diagram, Edge, Node, Problem } from '@marshrut/model';
import type { Bindings } from './plan.js';

/** A diagram in which each block stands for itself. */
export interface Expanded {
  readonly diagram: Diagram;
  /** By node that is not drawn: the block it belongs to, where its problems are told. */
  readonly origins: ReadonlyMap<string, string>;
  /** Of the settings of what was expanded. */
  readonly problems: readonly Problem[];
}

/** Puts plainer blocks in the place of those that are made of them. What has settings that do not fit stays as it is, and is told of. */
export function expand(diagram: Diagram, blocks: Bindings, context: CheckContext): Expanded {
  const nodes: Node[] = [];
  const card: CardField[] = [...diagram.card];
  const origins = new Map<string, string>();
  const problems: Problem[] = [];
  let edges: readonly Edge[] = diagram.edges;
  for (const node of diagram.nodes) {
    const definition = blocks.get(node.block)?.definition;
    const settings = definition?.expand && definition.settings.safeParse(node.settings);
    if (!definition?.expand || !settings?.success) {
      nodes.push(node);
      continue;
    }
    problems.push(...definition.check(node, settings.data, context));
    const [beside, others] = parted(edges, ({ from, to }) => from === node.id || to === node.id);
    const parent = diagram.nodes.find(({ id }) => id === node.parent);
    const made = definition.expand(node, settings.data, beside, parent?.block === 'task');
    for (const { id } of made.nodes) if (id !== node.id) origins.set(id, node.id);
    nodes.push(...made.nodes);
    card.push(...made.card);
    edges = [...others, ...made.edges];
  }
  if (nodes.length === diagram.nodes.length && origins.size === 0) return { diagram, origins, problems };
  return { diagram: { ...diagram, nodes, card, edges: [...edges] }, origins, problems };
}

function parted<T>(all: readonly T[], is: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(is), all.filter(one => !is(one))];
}
