import { between, plusToDate } from '../dates/calendar.js';
import { type Duration, plusDuration, timesDuration } from '../dates/duration.js';
import { plusToInstant, readInstant } from '../dates/instant.js';
import type { ExpressionType, View } from '../expression.js';
import { add, divide, multiply, negate, power, subtract } from '../number/arithmetic.js';
import { noOperationMessage, notWholeMessage, wrongKindMessage } from '../problem/types.js';
import { type Cell, Failed, Nothing, type Num } from '../run/cell.js';
import { withinLimit } from '../run/text.js';
import type { ArithmeticOp, AstOf } from '../syntax/ast.js';
import { DATE, DATE_TIME, DURATION, type Kind, NUMBER, TEXT } from '../types/type.js';
import { type Build, compileAll, type Typed } from './build.js';

type Apply = (left: Cell, right: Cell, at: string, view: View) => Cell;
type Gives = ExpressionType | ((left: ExpressionType, right: ExpressionType) => ExpressionType);
type Rule = readonly [left: Kind, op: ArithmeticOp, right: Kind, gives: Gives, apply: Apply];

/** Every pair of kinds that may be joined by a sign. A text is joined by `+` alone, a date moves by durations alone. */
const rules: readonly Rule[] = [
  ['number', '+', 'number', asBoth, (a, b, at) => add(a as Num, b as Num, at)],
  ['number', '-', 'number', asBoth, (a, b, at) => subtract(a as Num, b as Num, at)],
  ['number', '*', 'number', asBoth, (a, b, at) => multiply(a as Num, b as Num, at)],
  ['number', '/', 'number', asQuotient, (a, b, at) => divide(a as Num, b as Num, at)],
  ['number', '**', 'number', NUMBER, (a, b, at) => power(a as Num, b as Num, at)],
  ['text', '+', 'text', TEXT, (a, b, at) => withinLimit((a as string) + (b as string), at)],
  ['date', '+', 'duration', DATE, (a, b, at) => plusToDate(a as string, b as Duration, at)],
  ['duration', '+', 'date', DATE, (a, b, at) => plusToDate(b as string, a as Duration, at)],
  ['date', '-', 'duration', DATE, (a, b, at) => plusToDate(a as string, timesDuration(b as Duration, -1, at), at)],
  ['date', '-', 'date', DURATION, (a, b, at) => between(a as string, b as string, at)],
  [
    'dateTime',
    '+',
    'duration',
    DATE_TIME,
    (a, b, at, view) => plusToInstant(a as string, b as Duration, view.timeZone, at),
  ],
  [
    'duration',
    '+',
    'dateTime',
    DATE_TIME,
    (a, b, at, view) => plusToInstant(b as string, a as Duration, view.timeZone, at),
  ],
  [
    'dateTime',
    '-',
    'duration',
    DATE_TIME,
    (a, b, at, view) => plusToInstant(a as string, timesDuration(b as Duration, -1, at), view.timeZone, at),
  ],
  [
    'dateTime',
    '-',
    'dateTime',
    DURATION,
    (a, b, at) => ({ months: 0, millis: readInstant(a as string, 'UTC', at) - readInstant(b as string, 'UTC', at) }),
  ],
  ['duration', '+', 'duration', DURATION, (a, b, at) => plusDuration(a as Duration, b as Duration, at)],
  [
    'duration',
    '-',
    'duration',
    DURATION,
    (a, b, at) => plusDuration(a as Duration, timesDuration(b as Duration, -1, at), at),
  ],
  ['duration', '*', 'number', DURATION, (a, b, at) => timesDuration(a as Duration, wholeNumber(b, at), at)],
  ['number', '*', 'duration', DURATION, (a, b, at) => timesDuration(b as Duration, wholeNumber(a, at), at)],
];

function asBoth(left: ExpressionType, right: ExpressionType): ExpressionType {
  return { kind: 'number', whole: isWhole(left) && isWhole(right), money: isMoney(left) || isMoney(right) };
}

/** Money by a number is money, money by money is a share. */
function asQuotient(left: ExpressionType, right: ExpressionType): ExpressionType {
  return { kind: 'number', whole: false, money: isMoney(left) && !isMoney(right) };
}

function isWhole(type: ExpressionType): boolean {
  return type.kind === 'number' && type.whole;
}

function isMoney(type: ExpressionType): boolean {
  return type.kind === 'number' && type.money;
}

function wholeNumber(value: Cell, at: string): number {
  if (typeof value !== 'number') throw new Failed('NUMBER_TOO_LARGE', at);
  return value;
}

export function compileArithmetic(ast: AstOf<'arithmetic'>, build: Build): Typed | undefined {
  const [left, right] = compileAll([ast.left, ast.right], build) ?? [];
  if (!left || !right) return undefined;
  const rule = rules.find(([a, op, b]) => op === ast.op && a === left.type.kind && b === right.type.kind);
  if (!rule) return build.problem('WRONG_TYPE', ast, noOperationMessage(ast.op, left.type, right.type));
  const [, , , gives, apply] = rule;
  const fraction = [left, right].find(side => side.type.kind === 'number' && !side.type.whole);
  if (gives === DURATION && fraction) return build.problem('WRONG_TYPE', fraction, notWholeMessage());
  const at = build.source(ast);
  const [runLeft, runRight] = [left.run, right.run];
  return {
    type: typeof gives === 'function' ? gives(left.type, right.type) : gives,
    run: view => {
      const a = runLeft(view);
      if (a instanceof Nothing) return a.spoiled;
      const b = runRight(view);
      return b instanceof Nothing ? b.spoiled : apply(a, b, at, view);
    },
    fixed: left.fixed && right.fixed && gives !== DATE_TIME,
    from: ast.from,
    to: ast.to,
  };
}

export function compileMinus(ast: AstOf<'minus'>, build: Build): Typed | undefined {
  const of = build.compile(ast.of);
  if (!of) return undefined;
  const { kind } = of.type;
  if (kind !== 'number' && kind !== 'duration')
    return build.problem('WRONG_TYPE', ast.of, wrongKindMessage(['number', 'duration'], of.type));
  const at = build.source(ast);
  const turned =
    kind === 'number'
      ? (value: Cell) => negate(value as Num, at)
      : (value: Cell) => timesDuration(value as Duration, -1, at);
  return {
    type: of.type,
    run: view => {
      const value = of.run(view);
      return value instanceof Nothing ? value.spoiled : turned(value);
    },
    fixed: of.fixed,
    from: ast.from,
    to: ast.to,
  };
}
