import type { ExpressionType } from '../expression.js';
import type { Aggregate, Plain, Taken } from '../functions/entry.js';
import { isFunctionName } from '../functions/names.js';
import { signatures } from '../functions/signature.js';
import { functions } from '../functions/table.js';
import { unknownFunctionMessage } from '../problem/names.js';
import { wrongArgumentsMessage } from '../problem/types.js';
import { type Cell, Nothing } from '../run/cell.js';
import type { AstOf } from '../syntax/ast.js';
import { joint } from '../types/agree.js';
import type { Kind } from '../types/type.js';
import { type Build, compileAll, type Typed } from './build.js';

export function compileCall(ast: AstOf<'call'>, build: Build): Typed | undefined {
  const args = compileAll(ast.args, build);
  const { name } = ast;
  if (!isFunctionName(name)) return build.problem('UNKNOWN_FUNCTION', ast, unknownFunctionMessage(name));
  if (!args) return undefined;
  for (const way of functions[name]) {
    const typed = way.form === 'plain' ? callPlain(way, args, ast, build) : callAggregate(way, args, ast, build);
    if (typed)
      return way.form === 'plain' && way.reads === 'zone' && args.every(arg => arg.fixed) && !build.probe(typed)
        ? undefined
        : typed;
  }
  return build.problem(
    'WRONG_TYPE',
    ast,
    wrongArgumentsMessage(
      name,
      signatures(name, functions[name]),
      args.map(arg => arg.type),
    ),
  );
}

function callPlain(way: Plain, args: readonly Typed[], ast: AstOf<'call'>, build: Build): Typed | undefined {
  if (args.length !== way.takes.length || !args.every((arg, index) => accepts(way.takes[index], arg.type)))
    return undefined;
  const types = args.map(arg => arg.type);
  const runs = args.map(arg => arg.run);
  const at = build.source(ast);
  const typed: Typed = {
    type: typeof way.gives === 'function' ? way.gives(types) : way.gives,
    run: view => {
      const cells: Cell[] = [];
      for (const run of runs) {
        const cell = run(view);
        if (cell instanceof Nothing && !way.takesNothing) return cell.spoiled;
        cells.push(cell);
      }
      return way.run(cells, { view, at });
    },
    fixed: way.reads === undefined && args.every(arg => arg.fixed),
    from: ast.from,
    to: ast.to,
  };
  return typed;
}

function accepts(taken: Taken | undefined, type: ExpressionType): boolean {
  return taken === 'any' ? type.kind !== 'list' && type.kind !== 'null' : taken === type.kind;
}

function callAggregate(way: Aggregate, args: readonly Typed[], ast: AstOf<'call'>, build: Build): Typed | undefined {
  const item = itemType(args);
  if (!item || item.kind === 'list' || (way.of !== 'any' && !way.of.includes(item.kind))) return undefined;
  const runs = args.map(arg => arg.run);
  const at = build.source(ast);
  const kind: Kind = item.kind;
  return {
    type: way.gives(item),
    run: view => {
      const items = runs.flatMap(run => run(view)) as readonly Cell[];
      const missing = way.takesNothing ? undefined : items.find(cell => cell instanceof Nothing);
      return missing instanceof Nothing ? missing.spoiled : way.run(items, kind, at);
    },
    fixed: args.every(arg => arg.fixed),
    from: ast.from,
    to: ast.to,
  };
}

/** The kind of the items of one list, or of several values; undefined where there are none or they differ. */
function itemType(args: readonly Typed[]): ExpressionType | undefined {
  const [first, ...others] = args;
  if (!first) return undefined;
  if (others.length === 0 && first.type.kind === 'list')
    return first.type.of.kind === 'null' ? undefined : first.type.of;
  let type: ExpressionType | undefined = first.type;
  for (const arg of others) type = type && joint(type, arg.type);
  return type;
}
