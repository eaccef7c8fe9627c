import type { Ast, Test } from './ast.js';

/** Whether it or any part of it is such. */
export function somePart(ast: Ast, such: (part: Ast) => boolean): boolean {
  return such(ast) || partsOfAst(ast).some(part => somePart(part, such));
}

function partsOfAst(ast: Ast): readonly Ast[] {
  switch (ast.kind) {
    case 'property':
    case 'minus':
      return [ast.of];
    case 'call':
      return ast.args;
    case 'logic':
      return ast.parts;
    case 'compare':
    case 'arithmetic':
      return [ast.left, ast.right];
    case 'between':
      return [ast.of, ast.low, ast.high];
    case 'in':
      return [ast.of, ...ast.tests.flatMap(partsOfTest)];
    case 'if':
      return [ast.condition, ast.yes, ast.no];
    case 'list':
      return ast.items;
    default:
      return [];
  }
}

function partsOfTest(test: Test): readonly Ast[] {
  return test.kind === 'range' ? [test.low, test.high] : [test.value];
}
