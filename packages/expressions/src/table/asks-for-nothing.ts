import type { Ast, Test } from '../syntax/ast.js';
import { somePart } from '../syntax/walk.js';

/** Whether the tests of a cell say something of an input that is not given: `null`, `!= null`, `? = null`, `is defined(?)`. */
export function asksForNothing(tests: readonly Test[]): boolean {
  return tests.some(test => isNullTest(test) || (test.kind === 'holds' && somePart(test.value, asks)));
}

function asks(part: Ast): boolean {
  switch (part.kind) {
    case 'compare':
      return (isInput(part.left) && isNull(part.right)) || (isNull(part.left) && isInput(part.right));
    case 'in':
      return isInput(part.of) && part.tests.some(isNullTest);
    case 'call':
      return (part.name === 'is defined' || part.name === 'is blank') && part.args.some(isInput);
    default:
      return false;
  }
}

function isNullTest(test: Test): boolean {
  return (test.kind === 'equal' || test.kind === 'order') && isNull(test.value);
}

function isInput(ast: Ast): boolean {
  return ast.kind === 'input';
}

function isNull(ast: Ast): boolean {
  return ast.kind === 'null';
}
