import { unequalKindsMessage } from '../problem/types.js';
import { Nothing } from '../run/cell.js';
import type { AstOf } from '../syntax/ast.js';
import { joint } from '../types/agree.js';
import { type Build, compileAll, type Typed } from './build.js';
import { mustBeBoolean } from './logic.js';

/** A condition that is not given chooses neither branch. */
export function compileConditional(ast: AstOf<'if'>, build: Build): Typed | undefined {
  const [condition, yes, no] = compileAll([ast.condition, ast.yes, ast.no], build) ?? [];
  if (!condition || !yes || !no || !mustBeBoolean(condition, build)) return undefined;
  const type = joint(yes.type, no.type);
  if (!type) return build.problem('WRONG_TYPE', ast, unequalKindsMessage(yes.type, no.type));
  return {
    type,
    run: view => {
      const chosen = condition.run(view);
      if (chosen instanceof Nothing) return chosen.spoiled;
      return chosen === true ? yes.run(view) : no.run(view);
    },
    fixed: condition.fixed && yes.fixed && no.fixed,
    from: ast.from,
    to: ast.to,
  };
}
