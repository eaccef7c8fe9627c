import { emptyListMessage } from '../problem/types.js';
import { type Cell, Nothing, type Run } from '../run/cell.js';
import type { AstOf, Test } from '../syntax/ast.js';
import { BOOLEAN } from '../types/type.js';
import type { Build, Typed } from './build.js';
import { comparing, mayCompare } from './comparison.js';
import { joining, mustBeBoolean } from './logic.js';

/** `x in (…)`: whether any test holds. */
export function compileMembership(ast: AstOf<'in'>, build: Build): Typed | undefined {
  const of = build.compile(ast.of);
  if (ast.tests.length === 0) return build.problem('WRONG_TYPE', ast, emptyListMessage());
  if (!of) return undefined;
  const tests = ast.tests.map(test => compileTest(of, test, build));
  const right = tests.filter(test => test !== undefined);
  if (right.length < tests.length) return undefined;
  return {
    type: BOOLEAN,
    run:
      amongTexts(of, right) ??
      joining(
        right.map(test => test.run),
        true,
      ),
    fixed: of.fixed && right.every(test => test.fixed),
    from: ast.from,
    to: ast.to,
  };
}

interface CompiledTest {
  readonly run: Run;
  readonly fixed: boolean;
  /** The text it looks for, where it is known beforehand. */
  readonly text?: string;
}

function compileTest(of: Typed, test: Test, build: Build): CompiledTest | undefined {
  const at = build.source(test);
  if (test.kind === 'range') {
    const low = build.compile(test.low);
    const high = build.compile(test.high);
    if (!low || !high) return undefined;
    const [from, to] = [test.lowBelongs ? '>=' : '>', test.highBelongs ? '<=' : '<'] as const;
    if (!mayCompare(of, from, low, test.low, build) || !mayCompare(of, to, high, test.high, build)) return undefined;
    return {
      run: joining([comparing(of, from, low, at), comparing(of, to, high, at)], false),
      fixed: low.fixed && high.fixed,
    };
  }
  const value = build.compile(test.value);
  if (test.kind === 'holds') return value && mustBeBoolean(value, build) ? value : undefined;
  const op = test.kind === 'order' ? test.op : '=';
  if (!value || !mayCompare(of, op, value, test, build)) return undefined;
  const text = test.kind === 'equal' && value.type.kind === 'text' ? value.type.literals?.[0] : undefined;
  const compiled = { run: comparing(of, op, value, at), fixed: value.fixed };
  return text !== undefined && value.fixed ? { ...compiled, text } : compiled;
}

/** A list of literals is looked up at once, however long. */
function amongTexts(of: Typed, tests: readonly CompiledTest[]): Run | undefined {
  const texts = new Set<Cell>();
  for (const { text } of tests) {
    if (text === undefined) return undefined;
    texts.add(text);
  }
  return view => {
    const value = of.run(view);
    return value instanceof Nothing ? value.spoiled : texts.has(value);
  };
}
