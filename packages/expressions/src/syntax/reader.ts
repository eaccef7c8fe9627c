import type { LocalText } from '@marshrut/model';
import type { ExpressionProblem } from '../expression.js';
import { type ProblemCode, problemAt } from '../problem/problem.js';
import { tooLargeMessage } from '../problem/syntax.js';
import type { Ast, Spot } from './ast.js';
import { NESTING_LIMIT, NODE_LIMIT } from './limits.js';
import type { TreeNode } from './tree.js';

/** The text is refused; caught in `parse` and nowhere else. */
export class Refused extends Error {
  constructor(readonly problem: ExpressionProblem) {
    super(problem.code);
  }
}

/** Reads one tree into our shapes and counts as it goes. */
export interface Reader {
  source(node: TreeNode): string;
  read(node: TreeNode, depth: number): Ast;
}

export function refuse(code: ProblemCode, spot: Spot, message: LocalText): never {
  throw new Refused(problemAt(code, spot, message));
}

/** Lets through at most NODE_LIMIT parts, none deeper than NESTING_LIMIT. */
export function counter(): (node: TreeNode, depth: number) => void {
  let count = 0;
  return (node, depth) => {
    count++;
    if (count > NODE_LIMIT) {
      refuse(
        'TOO_LARGE',
        node,
        tooLargeMessage({ ru: `не более ${NODE_LIMIT} частей`, en: `at most ${NODE_LIMIT} parts` }),
      );
    }
    if (depth > NESTING_LIMIT) {
      refuse(
        'TOO_LARGE',
        node,
        tooLargeMessage({ ru: `вложенность не глубже ${NESTING_LIMIT}`, en: `at most ${NESTING_LIMIT} levels` }),
      );
    }
  };
}
