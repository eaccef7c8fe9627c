import { wrongKindMessage } from '../problem/types.js';
import { Nothing } from '../run/cell.js';
import { orderOf } from '../run/order.js';
import type { AstOf } from '../syntax/ast.js';
import { BOOLEAN } from '../types/type.js';
import type { Build, Typed } from './build.js';
import { mayCompare } from './comparison.js';

/** `list contains(channels, "phone")` (DMN 1.4, table 76). A list that is not given answers nothing, as every other comparison. */
export function compileListContains(list: Typed, item: Typed, ast: AstOf<'call'>, build: Build): Typed | undefined {
  const { type } = list;
  if (type.kind !== 'list') return undefined;
  if (item.type.kind === 'null') return build.problem('WRONG_TYPE', item, wrongKindMessage([type.of.kind], item.type));
  if (!mayCompare({ ...list, type: type.of }, '=', item, ast, build)) return undefined;
  const order = orderOf(type.of.kind);
  const at = build.source(ast);
  return {
    type: BOOLEAN,
    run: view => {
      const items = list.run(view);
      if (items instanceof Nothing) return items.spoiled;
      const wanted = item.run(view);
      if (wanted instanceof Nothing) return wanted.spoiled;
      const all = Array.isArray(items) ? items : [];
      const missing = all.find(one => one instanceof Nothing);
      return missing instanceof Nothing ? missing.spoiled : all.some(one => order(one, wanted, at) === 0);
    },
    fixed: list.fixed && item.fixed,
    from: ast.from,
    to: ast.to,
  };
}
