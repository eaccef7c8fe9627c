import { unsupportedMessage } from '../problem/syntax.js';
import type { AstOf } from '../syntax/ast.js';
import type { Build, Typed } from './build.js';

/** `?`, which only cells of a decision table have (DMN 1.4, 10.3.1.2: a test may be an expression that uses `?`). */
export function compileInput({ from, to }: AstOf<'input'>, build: Build): Typed | undefined {
  return build.subject
    ? { ...build.subject, from, to }
    : build.problem('SYNTAX', { from, to }, unsupportedMessage('?'));
}
