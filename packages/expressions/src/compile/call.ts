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
import { type Build, compileAll, type Typed } from './build.js';
import { compileListContains } from './list-contains.js';

export function compileCall(ast: AstOf<'call'>, build: Build): Typed | undefined {
  const args = compileAll(ast.args, build);
  const { name } = ast;
  if (!isFunctionName(name)) return build.problem('UNKNOWN_FUNCTION', ast, unknownFunctionMessage(name));
  if (!args) return undefined;
  const types = args.map(arg => arg.type);
  for (const way of functions[name]) {
    if (way.form === 'membership') {
      const [list, item] = args;
      if (list?.type.kind === 'list' && item && args.length === 2) return compileListContains(list, item, ast, build);
      continue;
    }
    if (way.form === 'aggregate') {
      const item = itemType(types);
      if (item && takes(way, item)) return callAggregate(way, args, item, ast, build);
    } else if (fits(way, types)) {
      const typed = callPlain(way, args, ast, build);
      const constant = way.reads === 'zone' && args.every(arg => arg.fixed);
      return constant && !build.probe(typed) ? undefined : typed;
    }
  }
  return build.problem('WRONG_TYPE', ast, wrongArgumentsMessage(name, signatures(name, functions[name]), types));
}

function fits(way: Plain, types: readonly ExpressionType[]): boolean {
  return types.length === way.takes.length && types.every((type, index) => accepts(way.takes[index], type));
}

function accepts(taken: Taken | undefined, type: ExpressionType): boolean {
  if (taken === 'any') return type.kind !== 'list' && type.kind !== 'null';
  if (taken === 'texts') return type.kind === 'list' && type.of.kind === 'text';
  return taken === type.kind;
}

function takes(way: Aggregate, item: ExpressionType): boolean {
  return item.kind !== 'list' && item.kind !== 'null' && (way.of === 'any' || way.of.includes(item.kind));
}

function callPlain(way: Plain, args: readonly Typed[], ast: AstOf<'call'>, build: Build): Typed {
  const runs = args.map(arg => arg.run);
  const at = build.source(ast);
  return {
    type: typeof way.gives === 'function' ? way.gives(args.map(arg => arg.type)) : way.gives,
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
}

function callAggregate(
  way: Aggregate,
  args: readonly Typed[],
  item: ExpressionType,
  ast: AstOf<'call'>,
  build: Build,
): Typed {
  const runs = args.map(arg => arg.run);
  const at = build.source(ast);
  const whole = args[0]?.type.kind === 'list' ? args[0] : undefined;
  return {
    type: way.gives(item),
    run: view => {
      const list = whole?.run(view);
      if (list instanceof Nothing) return list.spoiled;
      const items = runs.flatMap(run => run(view)) as readonly Cell[];
      const missing = way.takesNothing ? undefined : items.find(cell => cell instanceof Nothing);
      return missing instanceof Nothing ? missing.spoiled : way.run(items, item.kind, at);
    },
    fixed: args.every(arg => arg.fixed),
    from: ast.from,
    to: ast.to,
  };
}

/** The type of the items of one list, or of several values; undefined where there are none or they differ. */
function itemType(types: readonly ExpressionType[]): ExpressionType | undefined {
  const [first, ...others] = types;
  if (first?.kind === 'list' && others.length === 0) return first.of;
  return others.reduce<ExpressionType | undefined>((item, type) => item && joint(item, type), first);
}
