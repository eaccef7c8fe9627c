import type { Build, Typed } from '../compile/build.js';
import { nowhere, work } from '../compile/work.js';
import type { ExpressionProblem, Scope } from '../expression.js';
import { type Cell, Nothing, type Run } from '../run/cell.js';
import type { Ast, CompareOp, Test } from '../syntax/ast.js';
import { type CellAst, parseCell } from '../syntax/cell.js';
import { asksForNothing } from './asks-for-nothing.js';

/** A cell that says something, checked against the type of its input. */
export interface CompiledCell {
  readonly text: string;
  readonly negated: boolean;
  /** True, false, or the nothing that leaves it open; its view is one from `beside`. */
  readonly run: Run;
  readonly uses: ReadonlySet<string>;
  readonly asksForNothing: boolean;
  /** Its tests, where they are comparisons with constants. */
  constants(): readonly ConstantTest[] | undefined;
}

/** A test against values that are known beforehand; a nothing is the word null. */
export type ConstantTest =
  | { readonly kind: 'compare'; readonly op: CompareOp; readonly value: Cell }
  | { readonly kind: 'range'; readonly low: Bound; readonly high: Bound };

export interface Bound {
  readonly value: Cell;
  readonly belongs: boolean;
}

export type CellCompilation =
  | { readonly ok: true; readonly cell: CompiledCell | null }
  | { readonly ok: false; readonly problems: readonly ExpressionProblem[] };

/** A cell that says nothing is null. The spot of `subject` is empty: it stands beside the cell, not in it. */
export function compileCell(text: string, scope: Scope, subject: Typed): CellCompilation {
  const parsed = parseCell(text);
  if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
  const { ast } = parsed;
  if (ast.any) return { ok: true, cell: null };
  const { build, problems, uses } = work(text, scope, subject);
  const typed = build.compile({
    kind: 'in',
    of: { kind: 'input', from: 0, to: 0 },
    tests: ast.tests,
    from: 0,
    to: text.length,
  });
  if (!typed || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    cell: {
      text,
      negated: ast.negated,
      run: ast.negated ? negated(typed.run) : typed.run,
      uses,
      asksForNothing: asksForNothing(ast.tests),
      constants: () => constantsOf(ast, build),
    },
  };
}

function negated(run: Run): Run {
  return view => {
    const value = run(view);
    return value instanceof Nothing ? value : value !== true;
  };
}

function constantsOf({ tests }: CellAst, build: Build): readonly ConstantTest[] | undefined {
  const constants = tests.map(test => constantOf(test, build)).filter(test => test !== undefined);
  return constants.length === tests.length ? constants : undefined;
}

function constantOf(test: Test, build: Build): ConstantTest | undefined {
  if (test.kind === 'holds') return undefined;
  if (test.kind === 'range') {
    const [low, high] = [fixedValue(test.low, build), fixedValue(test.high, build)];
    if (low === undefined || high === undefined) return undefined;
    return {
      kind: 'range',
      low: { value: low, belongs: test.lowBelongs },
      high: { value: high, belongs: test.highBelongs },
    };
  }
  const value = fixedValue(test.value, build);
  return value === undefined ? undefined : { kind: 'compare', op: test.kind === 'order' ? test.op : '=', value };
}

function fixedValue(ast: Ast, build: Build): Cell | undefined {
  const typed = build.compile(ast);
  return typed?.fixed ? typed.run(nowhere) : undefined;
}
