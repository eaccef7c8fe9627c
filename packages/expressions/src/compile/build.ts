import type { LocalText } from '@marshrut/model';
import type { ExpressionType, Scope } from '../expression.js';
import type { ProblemCode } from '../problem/problem.js';
import type { Run } from '../run/cell.js';
import type { Ast, Spot } from '../syntax/ast.js';

/** A checked part: what it answers and how. */
export interface Typed extends Spot {
  readonly type: ExpressionType;
  readonly run: Run;
  /** Answers the same whatever the view, so it is evaluated once, when it is compiled. */
  readonly fixed: boolean;
}

/** The work on one text: what constructs may ask for. A part that is wrong is reported once and answers undefined. */
export interface Build {
  readonly scope: Scope;
  /** What `?` stands for, in a cell of a decision table. */
  readonly subject?: Typed;
  compile(ast: Ast): Typed | undefined;
  source(spot: Spot): string;
  problem(code: ProblemCode, spot: Spot, message: LocalText): undefined;
  use(path: string): void;
  /** Tries what depends on no value but on the clock or zone; false where it fails, which is reported. */
  probe(typed: Typed): boolean;
}

/** All parts, or undefined where any of them is wrong; every one is looked at, so all problems are told at once. */
export function compileAll(asts: readonly Ast[], build: Build): readonly Typed[] | undefined {
  const all = asts.map(ast => build.compile(ast));
  const right = all.filter(typed => typed !== undefined);
  return right.length === all.length ? right : undefined;
}
