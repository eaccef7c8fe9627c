import { bracketsMessage, unsupportedMessage } from '../problem/syntax.js';
import type { Ast, CompareOp, Test } from './ast.js';
import { type Reader, refuse } from './reader.js';
import { partsOf, type TreeNode } from './tree.js';

/** `x in (…, …)`: several tests in brackets. */
export function readSeveralTests(node: TreeNode, reader: Reader, depth: number): Ast {
  const [subject, , , list] = partsOf(node);
  if (!subject || list?.name !== 'PositiveUnaryTests')
    return refuse('SYNTAX', node, unsupportedMessage(reader.source(node)));
  const tests = partsOf(list).flatMap(test => partsOf(test).flatMap(content => readTests(content, reader, depth + 1)));
  return { kind: 'in', of: reader.read(subject, depth + 1), tests, from: node.from, to: node.to };
}

/** `x in test`; `bound` holds the operator where the test is `> 1`. */
export function readMembership(
  node: TreeNode,
  test: TreeNode,
  bound: TreeNode | undefined,
  reader: Reader,
  depth: number,
): Ast {
  const subject = partsOf(node)[0];
  if (!subject) return refuse('SYNTAX', node, unsupportedMessage(reader.source(node)));
  if (test.name === 'Comparison') return refuse('SYNTAX', node, bracketsMessage());
  const of = reader.read(subject, depth + 1);
  const tests = bound ? [readBound(bound, test, reader, depth)] : readTests(test, reader, depth);
  return { kind: 'in', of, tests, from: node.from, to: test.to };
}

/** A list in brackets of either kind is as many tests as it has items. */
export function readTests(node: TreeNode, reader: Reader, depth: number): readonly Test[] {
  const parts = partsOf(node);
  const [open, inner] = parts;
  if (node.name === 'ParenthesizedExpression' && inner) return readTests(inner, reader, depth + 1);
  if (node.name === 'List') {
    return parts
      .slice(1, -1)
      .map(item => ({ kind: 'equal', value: reader.read(item, depth + 1), from: item.from, to: item.to }));
  }
  if (node.name === 'SimplePositiveUnaryTest') {
    if (open?.name === 'Interval') return [readInterval(open, reader, depth)];
    if (open?.name === 'CompareOp' && inner) return [readBound(node, inner, reader, depth)];
  }
  return [{ kind: 'equal', value: reader.read(node, depth + 1), from: node.from, to: node.to }];
}

function readBound(bound: TreeNode, value: TreeNode, reader: Reader, depth: number): Test {
  const operator = partsOf(bound)[0];
  const op = operator ? reader.source(operator) : '';
  if (!isCompareOp(op)) return refuse('SYNTAX', bound, unsupportedMessage(reader.source(bound)));
  return { kind: 'order', op, value: reader.read(value, depth + 1), from: bound.from, to: value.to };
}

/** `[1..5]`, `(1..5]`, `]1..5[`: a round or an outward bracket leaves the end out. */
function readInterval(node: TreeNode, reader: Reader, depth: number): Test {
  const [open, low, , high, close] = partsOf(node);
  if (!open || !low || !high || !close) return refuse('SYNTAX', node, unsupportedMessage(reader.source(node)));
  return {
    kind: 'range',
    low: reader.read(low, depth + 1),
    high: reader.read(high, depth + 1),
    lowBelongs: reader.source(open) === '[',
    highBelongs: reader.source(close) === ']',
    from: node.from,
    to: node.to,
  };
}

const compareOps: ReadonlySet<string> = new Set<CompareOp>(['=', '!=', '<', '<=', '>', '>=']);

export function isCompareOp(op: string): op is CompareOp {
  return compareOps.has(op);
}
