import { operatorMessage, unsupportedMessage } from '../problem/syntax.js';
import type { ArithmeticOp, Ast } from './ast.js';
import { readLogic } from './logic.js';
import { isCompareOp, readSeveralTests } from './membership.js';
import { type Reader, refuse } from './reader.js';
import { readTextLiteral } from './text-literal.js';
import { partsOf, type TreeNode } from './tree.js';

type Shape = (node: TreeNode, reader: Reader, depth: number) => Ast;

/** How each kind of the grammar's nodes is read. What is not here we do not take. */
const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['null', node => ({ kind: 'null', ...spot(node) })],
  ['BooleanLiteral', (node, reader) => ({ kind: 'boolean', value: reader.source(node) === 'true', ...spot(node) })],
  [
    'NumericLiteral',
    (node, reader) => ({ kind: 'number', digits: reader.source(node).replace(/\s/g, ''), ...spot(node) }),
  ],
  ['StringLiteral', (node, reader) => ({ kind: 'text', value: readTextLiteral(reader.source(node)), ...spot(node) })],
  ['DateTimeLiteral', readMoment],
  ['VariableName', (node, reader) => ({ kind: 'path', names: [nameOf(node, reader)], ...spot(node) })],
  ['?', node => ({ kind: 'input', ...spot(node) })],
  ['PathExpression', readPath],
  ['FunctionInvocation', readCall],
  ['ParenthesizedExpression', readInner],
  ['Disjunction', readLogic],
  ['Conjunction', readLogic],
  ['Comparison', readComparison],
  ['ArithmeticExpression', readArithmetic],
  ['IfExpression', readIf],
  ['List', readList],
]);

export function readShape(node: TreeNode, reader: Reader, depth: number): Ast {
  const shape = shapes.get(node.name);
  return shape ? shape(node, reader, depth) : unsupported(node, reader);
}

function unsupported(node: TreeNode, reader: Reader): never {
  return refuse('SYNTAX', node, unsupportedMessage(reader.source(node)));
}

function spot(node: TreeNode): { readonly from: number; readonly to: number } {
  return { from: node.from, to: node.to };
}

function nameOf(node: TreeNode, reader: Reader): string {
  return (
    partsOf(node)
      .map(part => reader.source(part))
      .join(' ') || reader.source(node)
  );
}

/** `@"2026-11-23"` */
function readMoment(node: TreeNode, reader: Reader): Ast {
  const literal = partsOf(node)[0];
  const text = literal?.name === 'AtLiteral' ? partsOf(literal)[0] : undefined;
  return text
    ? { kind: 'moment', value: readTextLiteral(reader.source(text)), ...spot(node) }
    : unsupported(node, reader);
}

function readPath(node: TreeNode, reader: Reader, depth: number): Ast {
  const [base, , last] = partsOf(node);
  if (!base || !last) return unsupported(node, reader);
  const of = reader.read(base, depth + 1);
  const name = nameOf(last, reader);
  return of.kind === 'path'
    ? { kind: 'path', names: [...of.names, name], ...spot(node) }
    : { kind: 'property', of, name, ...spot(node) };
}

function readCall(node: TreeNode, reader: Reader, depth: number): Ast {
  const [callee, , parameters] = partsOf(node);
  if (callee?.name !== 'VariableName' || parameters?.name !== 'PositionalParameters') return unsupported(node, reader);
  const args = partsOf(parameters).map(part => reader.read(part, depth + 1));
  return { kind: 'call', name: nameOf(callee, reader), args, ...spot(node) };
}

function readInner(node: TreeNode, reader: Reader, depth: number): Ast {
  const inner = partsOf(node)[1];
  return inner ? reader.read(inner, depth + 1) : unsupported(node, reader);
}

function readComparison(node: TreeNode, reader: Reader, depth: number): Ast {
  const [left, word, low, , high] = partsOf(node);
  if (!left || !word || !low) return unsupported(node, reader);
  if (word.name === 'in')
    return low.name === 'PositiveUnaryTest' ? readLogic(node, reader, depth) : readSeveralTests(node, reader, depth);
  const of = reader.read(left, depth + 1);
  if (word.name === 'between' && high) {
    return { kind: 'between', of, low: reader.read(low, depth + 1), high: reader.read(high, depth + 1), ...spot(node) };
  }
  if (low.name === 'SimplePositiveUnaryTest')
    return refuse('SYNTAX', { from: word.from, to: low.to }, operatorMessage());
  const op = reader.source(word);
  return isCompareOp(op)
    ? { kind: 'compare', op, left: of, right: reader.read(low, depth + 1), ...spot(node) }
    : unsupported(node, reader);
}

const arithmeticOps: ReadonlySet<string> = new Set<ArithmeticOp>(['+', '-', '*', '/', '**']);

/** A long sum is a chain, not a depth: its left part stays on the same level. */
function readArithmetic(node: TreeNode, reader: Reader, depth: number): Ast {
  const [left, sign, right] = partsOf(node);
  if (left?.name === 'ArithOp' && sign) return { kind: 'minus', of: reader.read(sign, depth + 1), ...spot(node) };
  const op = sign ? reader.source(sign) : '';
  if (!left || !right || !isArithmeticOp(op)) return unsupported(node, reader);
  const leftDepth = left.name === 'ArithmeticExpression' ? depth : depth + 1;
  return {
    kind: 'arithmetic',
    op,
    left: reader.read(left, leftDepth),
    right: reader.read(right, depth + 1),
    ...spot(node),
  };
}

function isArithmeticOp(op: string): op is ArithmeticOp {
  return arithmeticOps.has(op);
}

function readIf(node: TreeNode, reader: Reader, depth: number): Ast {
  const [, condition, , yes, , no] = partsOf(node);
  if (!condition || !yes || !no) return unsupported(node, reader);
  return {
    kind: 'if',
    condition: reader.read(condition, depth + 1),
    yes: reader.read(yes, depth + 1),
    no: reader.read(no, depth + 1),
    ...spot(node),
  };
}

function readList(node: TreeNode, reader: Reader, depth: number): Ast {
  const items = partsOf(node)
    .slice(1, -1)
    .map(part => reader.read(part, depth + 1));
  return { kind: 'list', items, ...spot(node) };
}
