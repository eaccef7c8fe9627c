import { decimalCommaMessage, joinedTestsMessage } from '../problem/cell.js';
import { unsupportedMessage } from '../problem/syntax.js';
import type { Test } from './ast.js';
import { readTests } from './membership.js';
import { type Parsed, parseAs } from './parse.js';
import { type Reader, refuse } from './reader.js';
import { partsOf, type TreeNode } from './tree.js';
import { somePart } from './walk.js';

/** What a cell says of the value beside it: any of the tests must hold, or with `not(…)` none; `any` says nothing. */
export interface CellAst {
  readonly any: boolean;
  readonly negated: boolean;
  readonly tests: readonly Test[];
}

const ANY: CellAst = { any: true, negated: false, tests: [] };

/**
 * Reads a cell: unary tests (DMN 1.4, 10.3.1.2), where `-` means irrelevant (8.2), and so does an empty cell. Stricter than the
 * standard in two places where people mean something else: `10,5` must be `10.5` or `10, 5`, and values joined by `and` or `or`
 * must name `?`.
 */
export function parseCell(text: string): Parsed<CellAst> {
  if (text.trim() === '') return { ok: true, ast: ANY };
  return parseAs('UnaryTests', text, (top, reader) => {
    const parts = partsOf(top);
    const list = parts.find(part => part.name === 'PositiveUnaryTests');
    if (parts[0]?.name === 'Wildcard') return ANY;
    if (!list) return refuse('SYNTAX', top, unsupportedMessage(text));
    return { any: false, negated: parts[0]?.name === 'not', tests: testsOf(list, reader, text) };
  });
}

function testsOf(list: TreeNode, reader: Reader, text: string): readonly Test[] {
  const items = partsOf(list);
  items.forEach((item, index) => {
    const before = items[index - 1];
    if (before && /^\d,\d$/.test(text.slice(before.to - 1, item.from + 1)))
      refuse('SYNTAX', { from: before.from, to: item.to }, decimalCommaMessage(text.slice(before.from, item.to)));
  });
  return items.flatMap(item => partsOf(item).flatMap(content => testsIn(content, reader)));
}

function testsIn(content: TreeNode, reader: Reader): readonly Test[] {
  const [operator, bound] = partsOf(content);
  if (joinsTests(content) || (operator?.name === 'CompareOp' && bound && isJoint(bound)))
    return refuse('SYNTAX', content, joinedTestsMessage());
  const tests = readTests(content, reader, 0).map(asCondition);
  const [test] = tests;
  if (isJoint(content) && test?.kind !== 'holds') return refuse('SYNTAX', content, joinedTestsMessage());
  return tests;
}

/** `? > 1 and < 5` */
function joinsTests(node: TreeNode): boolean {
  return isJoint(node) && partsOf(node).some(part => part.name === 'SimplePositiveUnaryTest' || joinsTests(part));
}

function isJoint(node: TreeNode): boolean {
  return node.name === 'Conjunction' || node.name === 'Disjunction';
}

/** An expression with `?` is not a value to be equal to, but a condition. */
function asCondition(test: Test): Test {
  return test.kind === 'equal' && somePart(test.value, part => part.kind === 'input')
    ? { ...test, kind: 'holds' }
    : test;
}
