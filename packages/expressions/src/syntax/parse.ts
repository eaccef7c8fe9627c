import type { ExpressionProblem } from '../expression.js';
import { problemAt } from '../problem/problem.js';
import { syntaxMessage, tooLargeMessage } from '../problem/syntax.js';
import type { Ast } from './ast.js';
import { NESTING_LIMIT, nestsTooDeep, TEXT_LIMIT } from './limits.js';
import { counter, type Reader, Refused, refuse } from './reader.js';
import { readShape } from './shapes.js';
import { partsOf, type Top, type TreeNode, treeOf } from './tree.js';

export type Parsed<A = Ast> =
  | { readonly ok: true; readonly ast: A }
  | { readonly ok: false; readonly problem: ExpressionProblem };

/** Reads any text into our shapes, or says what is wrong with it. */
export function parse(text: string): Parsed {
  return parseAs('Expression', text, (top, reader) => {
    const [expression] = partsOf(top);
    return expression ? reader.read(expression, 0) : refuse('SYNTAX', top, syntaxMessage(text, 0));
  });
}

/** Within the limits; `read` makes shapes of the grammar's tree and may refuse parts of it. */
export function parseAs<A>(top: Top, text: string, read: (node: TreeNode, reader: Reader) => A): Parsed<A> {
  const whole = { from: 0, to: text.length };
  if (text.length > TEXT_LIMIT) {
    const limit = { ru: `не более ${TEXT_LIMIT} знаков`, en: `at most ${TEXT_LIMIT} characters` };
    return { ok: false, problem: problemAt('TOO_LARGE', whole, tooLargeMessage(limit)) };
  }
  if (nestsTooDeep(text)) {
    const limit = { ru: `вложенность не глубже ${NESTING_LIMIT}`, en: `at most ${NESTING_LIMIT} levels` };
    return { ok: false, problem: problemAt('TOO_LARGE', whole, tooLargeMessage(limit)) };
  }
  const grown = treeOf(text, top);
  if ('stoppedAt' in grown) return { ok: false, problem: stopped(text, grown.stoppedAt) };
  try {
    return { ok: true, ast: read(grown.tree.topNode, readerOf(text)) };
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

function readerOf(text: string): Reader {
  const count = counter();
  const reader: Reader = {
    source: node => text.slice(node.from, node.to),
    read(node, depth) {
      count(node, depth);
      return readShape(node, reader, depth);
    },
  };
  return reader;
}
