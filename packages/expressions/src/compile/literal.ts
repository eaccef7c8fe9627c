import { readDate } from '../dates/civil.js';
import { readDuration } from '../dates/duration.js';
import { readLiteral, WHOLE_DIGITS } from '../number/number.js';
import { tooLargeMessage } from '../problem/syntax.js';
import { Nothing } from '../run/cell.js';
import type { AstOf } from '../syntax/ast.js';
import { BOOLEAN, DATE, DURATION } from '../types/type.js';
import type { Build, Typed } from './build.js';

export function compileNull({ from, to }: AstOf<'null'>): Typed {
  const nothing = new Nothing('null', true);
  return { type: { kind: 'null' }, run: () => nothing, fixed: true, from, to };
}

export function compileBoolean({ value, from, to }: AstOf<'boolean'>): Typed {
  return { type: BOOLEAN, run: () => value, fixed: true, from, to };
}

export function compileText({ value, from, to }: AstOf<'text'>): Typed {
  return { type: { kind: 'text', literals: [value] }, run: () => value, fixed: true, from, to };
}

export function compileNumber(ast: AstOf<'number'>, build: Build): Typed | undefined {
  const value = readLiteral(ast.digits);
  if (value === undefined) {
    const limit = { ru: `число не длиннее ${WHOLE_DIGITS} знаков`, en: `a number of at most ${WHOLE_DIGITS} digits` };
    return build.problem('TOO_LARGE', ast, tooLargeMessage(limit));
  }
  const whole = typeof value === 'number' || !value.includes('.');
  return { type: { kind: 'number', whole, money: false }, run: () => value, fixed: true, from: ast.from, to: ast.to };
}

/** `@"2026-11-23"`, `@"2026-11-23T10:00:00Z"`, `@"P30D"` */
export function compileMoment(ast: AstOf<'moment'>, build: Build): Typed | undefined {
  const { value, from, to } = ast;
  const at = build.source(ast);
  if (/^-?P/.test(value)) return { type: DURATION, run: () => readDuration(value, at), fixed: true, from, to };
  if (!value.includes('T')) {
    const run = (): string => {
      readDate(value, at);
      return value;
    };
    return { type: DATE, run, fixed: true, from, to };
  }
  return build.compile({ kind: 'call', name: 'date and time', args: [{ kind: 'text', value, from, to }], from, to });
}
