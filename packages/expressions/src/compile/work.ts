import type { ExpressionProblem, Scope, View } from '../expression.js';
import { reasonMessage } from '../problem/failures.js';
import { problemAt } from '../problem/problem.js';
import { Failed } from '../run/cell.js';
import type { Build, Typed } from './build.js';
import { construct } from './constructs.js';

/** The view of what does not look at it. */
export const nowhere: View = { value: () => null, now: '2000-01-01T00:00:00.000Z', timeZone: 'UTC' };

export interface Work {
  readonly build: Build;
  readonly problems: readonly ExpressionProblem[];
  readonly uses: ReadonlySet<string>;
}

/** Checks and compiles the parts of one text; what cannot change is evaluated at once, and a failure then is a problem. */
export function work(text: string, scope: Scope, subject?: Typed): Work {
  const problems: ExpressionProblem[] = [];
  const uses = new Set<string>();
  const build: Build = {
    scope,
    ...(subject && { subject }),
    source: ({ from, to }) => text.slice(from, to),
    problem(code, spot, message) {
      problems.push(problemAt(code, spot, message));
      return undefined;
    },
    use(path) {
      uses.add(path);
    },
    compile(ast) {
      const typed = construct(ast, build);
      return typed?.fixed ? folded(typed, build) : typed;
    },
    probe(typed) {
      return folded(typed, build) !== undefined;
    },
  };
  return { build, problems, uses };
}

function folded(typed: Typed, build: Build): Typed | undefined {
  try {
    const cell = typed.run(nowhere);
    return { ...typed, run: () => cell };
  } catch (error) {
    if (error instanceof Failed) return build.problem('WRONG_TYPE', typed, reasonMessage(error.reason, error.at));
    throw error;
  }
}
