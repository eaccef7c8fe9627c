import type { Plan, PlanEdge, PlanNode } from '../plan/plan.js';

/** Nodes of the earlier version by their ids, and where a person sends them in the later one. What is not named keeps its id. */
export type Mapping = Readonly<Record<string, string>>;

/**
 * How cases go from one version of a process to another: computed once for both versions and shared by all cases that move.
 * It says what becomes of the diagram; what becomes of a case is `moveCase`.
 */
export interface Course {
  readonly from: Plan;
  readonly to: Plan;
  /** Ids of nodes that have a counterpart, and its id. */
  readonly nodes: ReadonlyMap<string, string>;
  /** What is wrong with the mapping a person gave. */
  readonly problems: readonly MappingProblem[];
}

export interface MappingProblem {
  readonly node: string;
  readonly to: string;
  /** There is no such node; it is another block; it stands inside another one. */
  readonly code: 'NODE_UNKNOWN' | 'BLOCK_DIFFERENT' | 'LEVEL_DIFFERENT';
}

/** The node that is named, else the one with the same id: of the same block, and inside the counterpart of what it stood in. */
export function courseOf(from: Plan, to: Plan, mapping: Mapping): Course {
  const nodes = new Map<string, string>();
  const problems: MappingProblem[] = [];
  const visit = (parent: string | null): void => {
    for (const { id, node } of from.nodes.values()) {
      if (node.parent !== parent) continue;
      const named = Object.hasOwn(mapping, id) ? mapping[id] : undefined;
      const target = to.nodes.get(named ?? id);
      const problem = unfit(from, to, nodes, id, target);
      if (!problem && target) nodes.set(id, target.id);
      else if (named !== undefined && problem) problems.push({ node: id, to: named, code: problem });
      visit(id);
    }
  };
  visit(null);
  const unknown = Object.entries(mapping).filter(([id]) => !from.nodes.has(id));
  return {
    from,
    to,
    nodes,
    problems: [...unknown.map(([node, at]) => ({ node, to: at, code: 'NODE_UNKNOWN' as const })), ...problems],
  };
}

/** Where a node may be sent: the same block at the same level. */
export function targetsOf({ from, to, nodes }: Course, id: string): readonly PlanNode[] {
  return [...to.nodes.values()].filter(target => unfit(from, to, nodes, id, target) === null);
}

function unfit(
  from: Plan,
  to: Plan,
  nodes: ReadonlyMap<string, string>,
  id: string,
  target: PlanNode | undefined,
): MappingProblem['code'] | null {
  const node = from.nodes.get(id)?.node;
  if (!node || !target) return 'NODE_UNKNOWN';
  if (node.block !== target.node.block) return 'BLOCK_DIFFERENT';
  const level = node.parent === null ? null : nodes.get(node.parent);
  return target.node.parent === level && to.nodes.has(target.id) ? null : 'LEVEL_DIFFERENT';
}

/** What the token on an edge becomes. */
export interface EdgeCourse {
  readonly edge: PlanEdge;
  /** It does not lead where the old one did: the branch has more to do. */
  readonly goesOn: boolean;
}

/**
 * The edge between the counterparts of both ends. Where there is none: the only edge that leaves the counterpart of its source,
 * so that steps put between are done; where the source is gone, the edge to the same target of the nearest step before it.
 */
export function edgeCourse(course: Course, id: string): EdgeCourse | null {
  const edge = course.from.edges.get(id);
  if (!edge) return null;
  const source = course.nodes.get(edge.from);
  const target = course.nodes.get(edge.to);
  if (source !== undefined) {
    const outgoing = course.to.nodes.get(source)?.outgoing ?? [];
    const same = outgoing.filter(({ to }) => to === target);
    const found = same.find(candidate => candidate.id === id) ?? same[0];
    if (found) return { edge: found, goesOn: false };
    return outgoing[0] && outgoing.length === 1 ? { edge: outgoing[0], goesOn: true } : null;
  }
  const before = edgesBefore(course, edge.from).filter(({ to }) => to === target);
  return before[0] && before.length === 1 ? { edge: before[0], goesOn: false } : null;
}

/** Edges that leave the counterparts of the nearest steps before one that is gone. */
function edgesBefore({ from, to, nodes }: Course, gone: string): readonly PlanEdge[] {
  const seen = new Set<string>();
  const found = new Map<string, PlanEdge>();
  const queue = [gone];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const kept = nodes.get(id);
    for (const edge of kept === undefined ? [] : (to.nodes.get(kept)?.outgoing ?? [])) found.set(edge.id, edge);
    if (kept === undefined)
      for (const incoming of from.nodes.get(id)?.incoming ?? []) {
        const before = from.edges.get(incoming)?.from;
        if (before !== undefined) queue.push(before);
      }
  }
  return [...found.values()];
}

/** Whether what sets an event off, or the settings of a step that has no event, are other ones now. */
export function isDefinedAnew(was: PlanNode, is: PlanNode): boolean {
  return differ(was.node.settings.trigger ?? was.node.settings, is.node.settings.trigger ?? is.node.settings);
}

export function differ(left: unknown, right: unknown): boolean {
  return canonical(left) !== canonical(right);
}

/** The order of keys says nothing. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  );
}
