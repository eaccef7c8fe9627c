import { wrongKindMessage } from '../problem/types.js';
import { Nothing, type Run } from '../run/cell.js';
import type { AstOf } from '../syntax/ast.js';
import { BOOLEAN } from '../types/type.js';
import { type Build, compileAll, type Typed } from './build.js';

export function compileLogic(ast: AstOf<'logic'>, build: Build): Typed | undefined {
  const parts = compileAll(ast.parts, build);
  if (!parts?.map(part => mustBeBoolean(part, build)).every(right => right)) return undefined;
  const { from, to } = ast;
  return {
    type: BOOLEAN,
    run: joining(
      parts.map(part => part.run),
      ast.op === 'or',
    ),
    fixed: parts.every(part => part.fixed),
    from,
    to,
  };
}

export function mustBeBoolean(typed: Typed, build: Build): boolean {
  if (typed.type.kind === 'boolean') return true;
  build.problem('WRONG_TYPE', typed, wrongKindMessage(['boolean'], typed.type));
  return false;
}

/** Three-valued: `or` is decided by the first true and `and` by the first false; if none comes, the first nothing is the answer. */
export function joining(runs: readonly Run[], decisive: boolean): Run {
  const [first, second] = runs;
  if (runs.length === 2 && first && second) return joiningTwo(first, second, decisive);
  return view => {
    let missing: Nothing | undefined;
    for (const run of runs) {
      const value = run(view);
      if (value === decisive) return decisive;
      if (value instanceof Nothing) missing ??= value;
    }
    return missing?.spoiled ?? !decisive;
  };
}

function joiningTwo(first: Run, second: Run, decisive: boolean): Run {
  return view => {
    const left = first(view);
    if (left === decisive) return decisive;
    const right = second(view);
    if (right === decisive) return decisive;
    if (left instanceof Nothing) return left.spoiled;
    return right instanceof Nothing ? right.spoiled : !decisive;
  };
}
