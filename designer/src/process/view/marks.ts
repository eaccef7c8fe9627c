import type { Diagram } from '@marshrut/model';
import type { Mark } from '../canvas/flow.js';

/** How far a case has come: ids of nodes and edges. */
export interface CasePath {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
  readonly current: readonly string[];
  readonly failed: readonly string[];
}

/** The mark of every node and edge. A block whose inner step is present or failed is so itself, as far out as it stands. */
export function marksOf({ nodes }: Diagram, path: CasePath): (id: string) => Mark {
  const parent = new Map(nodes.map(node => [node.id, node.parent]));
  const withOwners = (ids: readonly string[]) => {
    const all = new Set<string>();
    for (const id of ids)
      for (let at: string | null = id; at !== null && !all.has(at); at = parent.get(at) ?? null) all.add(at);
    return all;
  };
  const [failed, current] = [withOwners(path.failed), withOwners(path.current)];
  const passed = new Set([...path.nodes, ...path.edges]);
  return id => (failed.has(id) ? 'failed' : current.has(id) ? 'current' : passed.has(id) ? 'passed' : 'ahead');
}
