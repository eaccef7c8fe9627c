import type { Event, Plan } from '@marshrut/engine';

/** What runs have gone over: edges by id, and rules of decision tables by node; «Иначе» is the empty id. */
export interface Cover {
  readonly edges: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NOTHING_COVERED: Cover = { edges: new Set(), rules: new Map() };

/** What was covered before, and what these events have gone over. */
export function coveredBy(events: readonly Event[], { edges: before, rules: known }: Cover = NOTHING_COVERED): Cover {
  const edges = new Set(before);
  const rules = new Map(known);
  for (const event of events) {
    if (event.type === 'edgeTaken') edges.add(event.edge);
    if (event.type !== 'rulesMatched') continue;
    const hit = event.rules.length === 0 ? [''] : event.rules;
    rules.set(event.node, new Set([...(rules.get(event.node) ?? []), ...hit]));
  }
  return { edges, rules };
}

/** Nodes and edges of the drawing that a case has passed, where it stands, and where it has failed: ids as they are drawn. */
export interface Way {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly current: readonly string[];
  readonly failed: readonly string[];
}

export function wayOf(
  plan: Plan,
  events: readonly Event[],
  elements: readonly { readonly node: string; readonly failure?: unknown; readonly armed?: unknown }[],
): Way {
  const drawn = (node: string): string => plan.nodes.get(node)?.origin ?? node;
  const here = elements.filter(({ armed }) => !armed);
  return {
    nodes: events.flatMap(event => (event.type === 'elementEntered' ? [drawn(event.node)] : [])),
    edges: events.flatMap(event => (event.type === 'edgeTaken' ? [event.edge] : [])),
    current: here.flatMap(({ node, failure }) => (failure ? [] : [drawn(node)])),
    failed: elements.flatMap(({ node, failure }) => (failure ? [drawn(node)] : [])),
  };
}
