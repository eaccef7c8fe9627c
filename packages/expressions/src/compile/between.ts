import type { AstOf } from '../syntax/ast.js';
import { BOOLEAN } from '../types/type.js';
import { type Build, compileAll, type Typed } from './build.js';
import { comparing, mayCompare } from './comparison.js';
import { joining } from './logic.js';

/** `x between a and b`: both ends belong to it. */
export function compileBetween(ast: AstOf<'between'>, build: Build): Typed | undefined {
  const [of, low, high] = compileAll([ast.of, ast.low, ast.high], build) ?? [];
  if (!of || !low || !high) return undefined;
  const fits = [mayCompare(of, '>=', low, low, build), mayCompare(of, '<=', high, high, build)];
  if (fits.includes(false)) return undefined;
  const at = build.source(ast);
  const run = joining([comparing(of, '>=', low, at), comparing(of, '<=', high, at)], false);
  return { type: BOOLEAN, run, fixed: of.fixed && low.fixed && high.fixed, from: ast.from, to: ast.to };
}
