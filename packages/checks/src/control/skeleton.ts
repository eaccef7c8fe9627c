import {
  type Behaviour,
  type Env,
  levelOf,
  type Plan,
  type PlanEdge,
  type PlanNode,
  RUSSIA,
  type Wait,
} from '@marshrut/engine';
import {
  type FlowEdge,
  type FlowGraph,
  type FlowNode,
  leadsOneWay,
  levelNodes,
  SINK,
  SOURCE,
  type Split,
} from './graph.js';

/**
 * Skeletons: plans of routing alone, for the engine itself to run. Every block waits until it is told by which edges to go on, so
 * that one command is one step; joins, scopes, borders and races are the engine's own.
 */
const WAITS: Wait = { for: 'message', name: '', key: '' };
const DUE: Wait = { for: 'timer', due: '2026-01-01T00:00:00.000Z', fired: 0 };

/** What a skeleton knows of one of its nodes. */
interface Bones {
  /** Sets of edges it may be left by. */
  readonly options: readonly (readonly string[])[];
}

/** Waits, and goes on by the option it is told. */
const step: Behaviour<Bones> = {
  enter: () => [{ do: 'wait', for: WAITS }],
  resume(here, answer) {
    const { option } = 'values' in answer ? answer.values : {};
    return [{ do: 'complete', take: here.settings.options[Number(option ?? 0)] ?? [] }];
  },
  /** An event comes once. */
  arm: here => (here.wait ? null : DUE),
  fired: () => ({ vars: {} }),
};

const passes: Behaviour<Bones> = { ...step, enter: () => [{ do: 'complete' }] };
const races: Behaviour<Bones> = { enter: () => [{ do: 'race' }] };
const stops: Behaviour<Bones> = { enter: () => [{ do: 'terminate' }, { do: 'complete' }] };

/** The plan of one level as it is drawn, each block at work until it is told how to go on. */
export function skeletonOf(plan: Plan, parent: string | null, first?: string): Plan {
  const level = levelNodes(plan, parent);
  const inside = new Set(level.map(({ id }) => id));
  const bones = level.map((node): PlanNode => {
    const outgoing = node.outgoing.filter(({ to }) => inside.has(to));
    const { kind } = node.settings as { readonly kind?: string };
    const { block } = node.node;
    const special = block === 'firstOf' ? races : block === 'end' && kind === 'terminate' ? stops : undefined;
    const passing = block === 'start' || block === 'boundary' || block === 'end' ? passes : step;
    const { join } = node.behaviour;
    const partial = node.behaviour.partial?.(node.settings) ?? null;
    return {
      id: node.id,
      node: { ...node.node, block: 'skeleton', parent: null },
      settings: { options: optionsOf(splitIn(block), outgoing) } satisfies Bones,
      behaviour: { ...(special ?? passing), ...(join ? { join } : {}), ...(partial ? { partial: () => partial } : {}) },
      outgoing,
      incoming: node.incoming,
      expressions: new Map(),
      ...(node.event ? { event: node.event } : {}),
      ...(node.host ? { host: node.host } : {}),
      boundaries: [],
    };
  });
  const byId = new Map(bones.map(node => [node.id, node]));
  const nodes = bones.map(node => ({ ...node, boundaries: bones.filter(({ host }) => host === node.id) }));
  const start = first ?? levelOf(plan, parent).start?.id ?? '';
  const edges = nodes.flatMap(({ outgoing }) => outgoing);
  return planned(plan, nodes, edges, byId.has(start) ? start : '');
}

function splitIn(block: string): Split {
  if (leadsOneWay(block)) return 'one';
  return block === 'inclusive' ? 'some' : 'all';
}

/** The plan of what a reduction has left. */
export function residualOf(plan: Plan, graph: FlowGraph): Plan {
  const leaving = Map.groupBy(graph.edges.values(), ({ from }) => from);
  const entering = Map.groupBy(graph.edges.values(), ({ to }) => to);
  const nodes = [...graph.nodes.values()].map((node): PlanNode => {
    const outgoing = (leaving.get(node.id) ?? []).map(
      ({ id, from, to }): PlanEdge => ({ id, from, to, otherwise: false }),
    );
    const incoming = (entering.get(node.id) ?? []).map(({ id }) => id);
    return {
      id: node.id,
      node: {
        id: node.id,
        block: 'skeleton',
        blockVersion: 1,
        name: { ru: '', en: '' },
        parent: null,
        position: { x: 0, y: 0 },
        settings: {},
      },
      settings: { options: flowOptions(node.split, leaving.get(node.id) ?? []) } satisfies Bones,
      behaviour: residualBehaviour(plan, node),
      outgoing,
      incoming,
      expressions: new Map(),
      boundaries: [],
    };
  });
  return planned(
    plan,
    nodes,
    nodes.flatMap(({ outgoing }) => outgoing),
    SOURCE,
  );
}

function residualBehaviour(plan: Plan, node: FlowNode): Behaviour<unknown> {
  if (node.id === SINK) return passes as Behaviour<unknown>;
  if (node.stops) return stops as Behaviour<unknown>;
  const partial = node.join === 'partial' ? plan.nodes.get(node.node) : undefined;
  const rule = partial?.behaviour.partial?.(partial.settings) ?? null;
  const join = node.join === 'partial' ? 'all' : node.join;
  return {
    ...(step as Behaviour<unknown>),
    ...(join === 'each' ? {} : { join }),
    ...(rule ? { partial: () => rule } : {}),
  };
}

function planned(plan: Plan, nodes: readonly PlanNode[], edges: readonly PlanEdge[], start: string): Plan {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const begin = byId.get(start);
  return {
    diagram: plan.diagram,
    entities: new Map(),
    card: new Map(),
    drawnCard: [],
    nodes: byId,
    edges: new Map(edges.map(edge => [edge.id, edge])),
    levels: new Map([[null, { ...(begin ? { start: begin } : {}), handlers: [] }]]),
    has: {
      partialJoins: nodes.some(({ behaviour, settings }) => behaviour.partial?.(settings)),
      lateJoins: nodes.some(({ behaviour }) => behaviour.join === 'some'),
      conditions: false,
      undoing: false,
      openScopes: false,
    },
  };
}

/** More branches than these are taken one by one and all together: sets of them would be too many. */
const MOST_SETS = 5;

function optionsOf(split: Split, edges: readonly { readonly id: string }[]): readonly (readonly string[])[] {
  const ids = edges.map(({ id }) => id);
  if (split === 'all' || ids.length < 2) return [ids];
  if (split === 'one') return ids.map(id => [id]);
  if (ids.length > MOST_SETS) return [...ids.map(id => [id]), ids];
  return Array.from({ length: 2 ** ids.length - 1 }, (_, set) => ids.filter((_, index) => ((set + 1) >> index) & 1));
}

function flowOptions(split: Split, edges: readonly FlowEdge[]): readonly (readonly string[])[] {
  if (split !== 'beside') return optionsOf(split, edges);
  const always = edges.filter(({ beside }) => !beside).map(({ id }) => id);
  const perhaps = edges.filter(({ beside }) => beside);
  return [always, ...optionsOf('some', perhaps).map(set => [...always, ...set])];
}

/** Ways a node of a skeleton can be left by. */
export function optionsAt(plan: Plan, node: string): readonly (readonly string[])[] {
  return (plan.nodes.get(node)?.settings as Bones | undefined)?.options ?? [[]];
}

/** A world in which nothing is known: skeletons ask for nothing. Ids are counted from `from`. */
export function nowhere(from: number): Env {
  let count = from;
  return {
    now: '2026-01-01T00:00:00.000Z',
    timeZone: 'UTC',
    actor: '',
    newId: prefix => {
      count += 1;
      return `${prefix}${count}`;
    },
    facts: {
      record: () => null,
      find: () => [],
      people: () => [],
      members: () => [],
      person: () => null,
      loads: () => [],
    },
    calendar: () => RUSSIA,
  };
}
