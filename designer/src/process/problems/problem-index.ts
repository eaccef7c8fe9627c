import type { Diagram, Problem } from '@marshrut/model';
import { nodeOf, ownersOf } from '../document/level.js';

interface Count {
  readonly errors: number;
  readonly warnings: number;
}

/** The problems of a diagram, found by block and edge; what is wrong inside a block is counted on the block too, as far out as it stands. */
export interface ProblemIndex {
  readonly all: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  count(item: { readonly node?: string; readonly edge?: string }): Count;
  of(node: string): readonly Problem[];
}

const none: Count = { errors: 0, warnings: 0 };

export function indexProblems(diagram: Diagram, all: readonly Problem[]): ProblemIndex {
  const counts = new Map<string, Count>();
  const byNode = new Map<string, Problem[]>();
  const add = (id: string, problem: Problem) => {
    const { errors, warnings } = counts.get(id) ?? none;
    counts.set(
      id,
      problem.severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 },
    );
  };
  for (const problem of all) {
    if (problem.edge !== undefined) add(problem.edge, problem);
    const node = problem.node === undefined ? undefined : nodeOf(diagram, problem.node);
    if (!node) continue;
    add(node.id, problem);
    byNode.set(node.id, [...(byNode.get(node.id) ?? []), problem]);
    for (const owner of ownersOf(diagram, node.parent)) add(owner.id, problem);
  }
  const errors = all.filter(problem => problem.severity === 'error').length;
  return {
    all,
    errors,
    warnings: all.length - errors,
    count: ({ node, edge }) => counts.get(node ?? edge ?? '') ?? none,
    of: node => byNode.get(node) ?? [],
  };
}
