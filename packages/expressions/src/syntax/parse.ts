import type { ExpressionProblem } from '../expression.js';
import { problemAt } from '../problem/problem.js';
import { syntaxMessage, tooLargeMessage } from '../problem/syntax.js';
import type { Ast } from './ast.js';
import { NESTING_LIMIT, nestsTooDeep, TEXT_LIMIT } from './limits.js';
import { counter, type Reader, Refused, refuse } from './reader.js';
import { readShape } from './shapes.js';
import { partsOf, type TreeNode, treeOf } from './tree.js';

export type Parsed =
  | { readonly ok: true; readonly ast: Ast }
  | { readonly ok: false; readonly problem: ExpressionProblem };

/** Reads any text into our shapes, or says what is wrong with it. */
export function parse(text: string): Parsed {
  const whole = { from: 0, to: text.length };
  if (text.length > TEXT_LIMIT) {
    const limit = { ru: `не более ${TEXT_LIMIT} знаков`, en: `at most ${TEXT_LIMIT} characters` };
    return { ok: false, problem: problemAt('TOO_LARGE', whole, tooLargeMessage(limit)) };
  }
  if (nestsTooDeep(text)) {
    const limit = { ru: `вложенность не глубже ${NESTING_LIMIT}`, en: `at most ${NESTING_LIMIT} levels` };
    return { ok: false, problem: problemAt('TOO_LARGE', whole, tooLargeMessage(limit)) };
  }
  const read = treeOf(text);
  if ('stoppedAt' in read) return { ok: false, problem: stopped(text, read.stoppedAt) };
  try {
    return { ok: true, ast: readTree(text, read.tree.topNode) };
  } catch (thrown) {
    if (thrown instanceof Refused) return { ok: false, problem: thrown.problem };
    throw thrown;
  }
}

/** The problem covers the word or sign at which the grammar stopped. */
function stopped(text: string, at: number): ExpressionProblem {
  const blank = /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
  const from = Math.min(at + blank, text.length);
  const word = /^(?:[\p{L}\p{N}_]+|.)/su.exec(text.slice(from))?.[0].length ?? 0;
  return problemAt('SYNTAX', { from, to: from + word }, syntaxMessage(text, from));
}

function readTree(text: string, top: TreeNode): Ast {
  const count = counter();
  const reader: Reader = {
    source: node => text.slice(node.from, node.to),
    read(node, depth) {
      count(node, depth);
      return readShape(node, reader, depth);
    },
  };
  const [expression] = partsOf(top);
  return expression ? reader.read(expression, 0) : refuse('SYNTAX', top, syntaxMessage(text, 0));
}
