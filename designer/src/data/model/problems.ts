import type { FieldProblem } from '../../problem/problem.js';

/** Problems of a document by place: told at the place itself, or at the nearest place around it that is shown. */
export interface Problems {
  /** The message at exactly this path. */
  at(path: string): string | undefined;
  /** Messages at this path or anywhere inside it. */
  within(path: string): readonly FieldProblem[];
}

export function problemsOf(problems: readonly FieldProblem[]): Problems {
  return {
    at: path => problems.find(problem => problem.path === path)?.message,
    within: path => problems.filter(problem => problem.path === path || problem.path.startsWith(`${path}.`)),
  };
}
