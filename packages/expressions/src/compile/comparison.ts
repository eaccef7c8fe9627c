import { noOrderMessage, notAnOptionMessage, unequalKindsMessage, wrongKindMessage } from '../problem/types.js';
import { Nothing, type Run } from '../run/cell.js';
import { orderOf, verdicts } from '../run/order.js';
import type { AstOf, CompareOp, Spot } from '../syntax/ast.js';
import { comparable, hasOrder, strangers } from '../types/agree.js';
import { BOOLEAN } from '../types/type.js';
import { type Build, compileAll, type Typed } from './build.js';

export function compileComparison(ast: AstOf<'compare'>, build: Build): Typed | undefined {
  const [left, right] = compileAll([ast.left, ast.right], build) ?? [];
  if (!left || !right || !mayCompare(left, ast.op, right, ast, build)) return undefined;
  const { op, from, to } = ast;
  return {
    type: BOOLEAN,
    run: comparing(left, op, right, build.source(ast)),
    fixed: left.fixed && right.fixed,
    from,
    to,
  };
}

/** Reports what makes the comparison senseless. */
export function mayCompare(left: Typed, op: CompareOp, right: Typed, spot: Spot, build: Build): boolean {
  const equality = op === '=' || op === '!=';
  if (isNull(left) || isNull(right)) {
    if (equality) return true;
    build.problem(
      'WRONG_TYPE',
      spot,
      wrongKindMessage(['number', 'date', 'text'], isNull(left) ? left.type : right.type),
    );
    return false;
  }
  if (!optionsFit(left, right, build) || !optionsFit(right, left, build)) return false;
  if (!comparable(left.type, right.type) || left.type.kind === 'list') {
    build.problem(
      'WRONG_TYPE',
      spot,
      isUnwritten(left) ? wrongKindMessage([left.type.kind], right.type) : unequalKindsMessage(left.type, right.type),
    );
    return false;
  }
  if (!equality && !(hasOrder(left.type) && hasOrder(right.type))) {
    build.problem('WRONG_TYPE', spot, noOrderMessage(hasOrder(left.type) ? right.type : left.type));
    return false;
  }
  return true;
}

/** The left side of a test in a cell is the input of its column: nobody sees a left and a right there. */
function isUnwritten({ from, to }: Spot): boolean {
  return from === to;
}

function isNull(typed: Typed): boolean {
  return typed.type.kind === 'null';
}

/** Literals beside a choice must be among its options. */
function optionsFit(choice: Typed, text: Typed, build: Build): boolean {
  if (choice.type.kind !== 'choice') return true;
  const found = strangers(choice.type, text.type);
  if (found === undefined || found.length === 0) return true;
  build.problem('WRONG_TYPE', text, notAnOptionMessage(found, choice.type.options));
  return false;
}

/** `= null` asks whether a value is given; every other comparison with nothing answers nothing. */
export function comparing(left: Typed, op: CompareOp, right: Typed, at: string): Run {
  if (isNull(right)) return givenTest(left.run, op === '!=');
  if (isNull(left)) return givenTest(right.run, op === '!=');
  const order = orderOf(left.type.kind);
  const verdict = verdicts[op];
  const [runLeft, runRight] = [left.run, right.run];
  return view => {
    const a = runLeft(view);
    if (a instanceof Nothing) return a.spoiled;
    const b = runRight(view);
    if (b instanceof Nothing) return b.spoiled;
    return verdict(order(a, b, at));
  };
}

function givenTest(run: Run, wanted: boolean): Run {
  return view => !(run(view) instanceof Nothing) === wanted;
}
