import type { Plan, PlanNode } from '@marshrut/engine';

/** How a node is entered: once for each arrival, for one on every edge, for all that can come; `partial`: for as many as it needs. */
export type Join = 'each' | 'all' | 'some' | 'partial';

/** How it is left: by one edge, by all, by any of them; `beside`: by the first, and perhaps by others as well. */
export type Split = 'one' | 'all' | 'some' | 'beside';

/** Routing alone: each node joins or splits, not both. `node`: the block it stands for. */
export interface FlowNode {
  readonly id: string;
  readonly node: string;
  readonly join: Join;
  readonly split: Split;
  /** A block that does something: to do it twice is not what the author meant. */
  readonly does: boolean;
  /** An end that stops what is still at work. */
  readonly stops?: true;
}

/** `via`: the edges of the diagram it stands for, in their order. */
export interface FlowEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  /** Something is done on the way. */
  readonly does: boolean;
  /** Perhaps taken, beside the edge that always is. */
  readonly beside?: true;
}

export interface FlowGraph {
  readonly nodes: Map<string, FlowNode>;
  readonly edges: Map<string, FlowEdge>;
}

export const SOURCE = '·start';
export const SINK = '·end';

/** Blocks that only lead the way. */
const ROUTING: ReadonlySet<string> = new Set([
  'start',
  'end',
  'choice',
  'parallel',
  'inclusive',
  'firstOf',
  'goTo',
  'boundary',
  'note',
]);

/** Of the branches behind it one is taken: of a route, whether it leads on or back. */
export function leadsOneWay(block: string): boolean {
  return block === 'choice' || block === 'approvalTurn' || block === 'approvalGate';
}

export function routes(node: PlanNode): boolean {
  return ROUTING.has(node.node.block);
}

/**
 * The nodes of one level that a case walks through. Left out: notes, handlers of events (each has a level of its own) and the
 * steps that undo others, to which no way leads.
 */
export function levelNodes(plan: Plan, parent: string | null): readonly PlanNode[] {
  const ofPlan = walked.get(plan) ?? Map.groupBy(walkedIn(plan), ({ node }) => node.parent);
  walked.set(plan, ofPlan);
  return ofPlan.get(parent) ?? [];
}

const walked = new WeakMap<Plan, ReadonlyMap<string | null, readonly PlanNode[]>>();

function walkedIn({ levels, nodes }: Plan): readonly PlanNode[] {
  const handlers = [...levels.values()].flatMap(level => level.handlers.map(({ node }) => node.id));
  const undoing = [...nodes.values()]
    .filter(({ event }) => event?.on === 'compensation')
    .flatMap(({ id, outgoing }) => [id, ...outgoing.map(({ to }) => to)]);
  const left = new Set([...handlers, ...undoing]);
  return [...nodes.values()].filter(({ id, node }) => node.block !== 'note' && !left.has(id));
}

/** Events on its border that a case may meet. */
export function bordersOf(node: PlanNode): readonly PlanNode[] {
  return node.boundaries.filter(({ event }) => event?.on !== 'compensation');
}

/** One level as routing alone: a source before its starts, a sink that waits for all that still comes (implicit end). */
export function graphOf(plan: Plan, parent: string | null): FlowGraph {
  const graph: FlowGraph = { nodes: new Map(), edges: new Map() };
  const add = (node: FlowNode): void => void graph.nodes.set(node.id, node);
  const join = (from: string, to: string, via: readonly string[], beside = false): void => {
    const id = `${graph.edges.size}:${from}>${to}`;
    graph.edges.set(id, { id, from, to, via, does: false, ...(beside ? { beside } : {}) });
  };
  const level = levelNodes(plan, parent);
  const inside = new Map(level.map(node => [node.id, node]));
  add({ id: SOURCE, node: SOURCE, join: 'each', split: 'one', does: false });
  add({ id: SINK, node: SINK, join: 'some', split: 'all', does: false });
  for (const node of level) {
    const joins = node.incoming.length > 1;
    const borders = bordersOf(node);
    const beside = borders.filter(({ event }) => event?.interrupts === false);
    const instead = borders.filter(border => !beside.includes(border));
    const pure = { node: node.id, does: false } as const;
    if (joins) {
      add({ ...pure, id: into(node.id), join: joinOf(node), split: 'all' });
      join(into(node.id), beside.length > 0 ? besides(node.id) : node.id, []);
    }
    if (beside.length > 0) {
      add({ ...pure, id: besides(node.id), join: 'each', split: 'beside' });
      join(besides(node.id), node.id, []);
      for (const border of beside) join(besides(node.id), border.id, [], true);
    }
    const { kind } = node.settings as { readonly kind?: string };
    const stops = node.node.block === 'end' && kind === 'terminate';
    const split = instead.length > 0 ? 'one' : splitOf(node);
    add({ id: node.id, node: node.id, join: 'each', split, does: !routes(node), ...(stops ? { stops } : {}) });
    for (const border of instead) join(node.id, border.id, []);
    if (node.node.block === 'start') join(SOURCE, node.id, []);
    if (node.outgoing.length === 0) join(node.id, SINK, []);
  }
  const entry = (id: string): string => {
    if (graph.nodes.has(into(id))) return into(id);
    return graph.nodes.has(besides(id)) ? besides(id) : id;
  };
  for (const node of level)
    for (const edge of node.outgoing) if (inside.has(edge.to)) join(node.id, entry(edge.to), [edge.id]);
  return graph;
}

function into(id: string): string {
  return `${id}·in`;
}

function besides(id: string): string {
  return `${id}·beside`;
}

function joinOf({ behaviour, settings }: PlanNode): Join {
  if (behaviour.join === 'some') return 'some';
  if (behaviour.join !== 'all') return 'each';
  return behaviour.partial?.(settings) ? 'partial' : 'all';
}

function splitOf({ node: { block } }: PlanNode): Split {
  if (block === 'firstOf' || leadsOneWay(block)) return 'one';
  return block === 'inclusive' ? 'some' : 'all';
}
