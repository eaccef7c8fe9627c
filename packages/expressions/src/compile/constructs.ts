import type { Ast, AstOf } from '../syntax/ast.js';
import { compileArithmetic, compileMinus } from './arithmetic.js';
import { compileBetween } from './between.js';
import type { Build, Typed } from './build.js';
import { compileCall } from './call.js';
import { compileComparison } from './comparison.js';
import { compileConditional } from './conditional.js';
import { compileInput } from './input.js';
import { compileList } from './list.js';
import { compileBoolean, compileMoment, compileNull, compileNumber, compileText } from './literal.js';
import { compileLogic } from './logic.js';
import { compileMembership } from './membership.js';
import { compilePath } from './path.js';
import { compileProperty } from './properties.js';

/** How each construct is checked and made into a closure. */
const constructs: { readonly [K in Ast['kind']]: (ast: AstOf<K>, build: Build) => Typed | undefined } = {
  null: compileNull,
  boolean: compileBoolean,
  number: compileNumber,
  text: compileText,
  moment: compileMoment,
  input: compileInput,
  path: compilePath,
  property: compileProperty,
  call: compileCall,
  logic: compileLogic,
  compare: compileComparison,
  between: compileBetween,
  in: compileMembership,
  arithmetic: compileArithmetic,
  minus: compileMinus,
  if: compileConditional,
  list: compileList,
};

export function construct(ast: Ast, build: Build): Typed | undefined {
  const compile = constructs[ast.kind] as (ast: Ast, build: Build) => Typed | undefined;
  return compile(ast, build);
}
