import { unequalKindsMessage } from '../problem/types.js';
import type { AstOf } from '../syntax/ast.js';
import { joint } from '../types/agree.js';
import { type Build, compileAll, type Typed } from './build.js';

export function compileList(ast: AstOf<'list'>, build: Build): Typed | undefined {
  const items = compileAll(ast.items, build);
  if (!items) return undefined;
  let type: Typed['type'] = { kind: 'null' };
  for (const item of items) {
    const wider = joint(type, item.type);
    if (!wider) return build.problem('WRONG_TYPE', item, unequalKindsMessage(type, item.type));
    type = wider;
  }
  const runs = items.map(item => item.run);
  return {
    type: { kind: 'list', of: type },
    run: view => runs.map(run => run(view)),
    fixed: items.every(item => item.fixed),
    from: ast.from,
    to: ast.to,
  };
}
