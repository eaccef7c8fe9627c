import { nodeOf, type Plan, type PlanNode } from './plan.js';

/**
 * Whether what stands at `place` has come from `node`, or may have, in the branches that `node` stands in: the way does not leave a
 * branch by the join where it ends.
 */
export function isAhead(plan: Plan, node: string, place: string): boolean {
  return ahead(plan, node).nodes.has(place);
}

/** Whether an edge can be taken after `node` within the branches it stands in. */
export function isEdgeAhead(plan: Plan, node: string, edge: string): boolean {
  return ahead(plan, node).edges.has(edge);
}

/** Whether a case can come to `node` before it ever comes to `place`. */
export function comesBefore(plan: Plan, node: string, place: string): boolean {
  const begins = levelAround(plan, nodeOf(plan, place)).filter(
    ({ incoming, host, id }) => incoming.length === 0 && host === undefined && id !== place,
  );
  return begins.some(({ id }) => walked(plan, id, place).nodes.has(node));
}

interface Walked {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const known = new WeakMap<Plan, Map<string, Walked>>();
const met = new WeakMap<Plan, Map<string, string>>();

function ahead(plan: Plan, node: string): Walked {
  return remembered(known, plan, node, () => {
    const [first, ...others] = endsAround(plan, nodeOf(plan, node)).map(end => walked(plan, node, end));
    if (!first) return walked(plan, node, NOWHERE);
    const inAll = (id: string, of: keyof Walked): boolean => others.every(other => other[of].has(id));
    return {
      nodes: new Set([...first.nodes].filter(id => inAll(id, 'nodes'))),
      edges: new Set([...first.edges].filter(id => inAll(id, 'edges'))),
    };
  });
}

/** Of branches that do not meet: they go on to the end. */
const NOWHERE = '';

/** Where the branches end that a node stands in, one end for each split around it. None: nothing else is at work beside it on its level. */
function endsAround(plan: Plan, node: PlanNode): readonly string[] {
  return levelAround(plan, node).flatMap(split => {
    if (split.id === node.id || !splits(split)) return [];
    const end = remembered(met, plan, split.id, () => meetingOf(plan, split));
    return walked(plan, split.id, end).nodes.has(node.id) ? [end] : [];
  });
}

/** Several branches behind it may be at work at once. */
function splits({ behaviour, outgoing, boundaries }: PlanNode): boolean {
  const beside = boundaries.some(({ event }) => event?.interrupts === false);
  return beside || (outgoing.length > 1 && behaviour.oneWay !== true);
}

/** The first node that all ways behind a split pass. */
function meetingOf(plan: Plan, split: PlanNode): string {
  let nearest = { id: NOWHERE, before: Number.POSITIVE_INFINITY };
  for (const { id } of levelAround(plan, split)) {
    if (id === split.id) continue;
    const { nodes, edges } = walked(plan, split.id, id);
    const ends = [...nodes].some(place => nodeOf(plan, place).outgoing.length === 0);
    const leads = [...edges].some(edge => plan.edges.get(edge)?.to === id);
    if (!ends && leads && edges.size < nearest.before) nearest = { id, before: edges.size };
  }
  return nearest.id;
}

/** All that can come after a node, and the node; a step leads to the events on its border, too. `limit` is not entered. */
function walked(plan: Plan, from: string, limit: string): Walked {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (nodes.has(id) || id === limit) continue;
    nodes.add(id);
    const { outgoing, boundaries } = nodeOf(plan, id);
    for (const edge of outgoing) {
      edges.add(edge.id);
      queue.push(edge.to);
    }
    for (const { id: border, event } of boundaries) if (event?.on !== 'compensation') queue.push(border);
  }
  return { nodes, edges };
}

function levelAround(plan: Plan, { node }: PlanNode): readonly PlanNode[] {
  return [...plan.nodes.values()].filter(other => other.node.parent === node.parent);
}

function remembered<T>(memory: WeakMap<Plan, Map<string, T>>, plan: Plan, key: string, find: () => T): T {
  const ofPlan = memory.get(plan) ?? new Map<string, T>();
  memory.set(plan, ofPlan);
  const found = ofPlan.get(key) ?? find();
  ofPlan.set(key, found);
  return found;
}
