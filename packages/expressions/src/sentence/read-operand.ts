import { type FieldType, isDate, type Value } from '@marshrut/model';
import type { Scope } from '../expression.js';
import { readLiteral } from '../number/number.js';
import { fieldTypeAt } from '../scope.js';
import type { Ast } from '../syntax/ast.js';
import type { Operand } from './sentence.js';

/** What stands after an operator, or undefined where rows cannot show it. */
export function readOperand(ast: Ast, type: FieldType, scope: Scope): Operand | undefined {
  if (ast.kind === 'null') return { kind: 'none' };
  if (ast.kind === 'path') {
    const path = ast.names.join('.');
    return fieldTypeAt(path, scope) && { kind: 'path', path };
  }
  const days = readToday(ast);
  if (days !== undefined) return { kind: 'today', days };
  const value = readValueOf(ast, type);
  return value === undefined ? undefined : { kind: 'value', value };
}

/** `today()`, or with `+ duration("P3D")`: how many days from today. */
function readToday(ast: Ast): number | undefined {
  if (ast.kind === 'call') return ast.name === 'today' && ast.args.length === 0 ? 0 : undefined;
  if (ast.kind !== 'arithmetic' || (ast.op !== '+' && ast.op !== '-') || readToday(ast.left) !== 0) return undefined;
  const days = /^P(\d{1,6})D$/.exec(textArgument(ast.right, 'duration') ?? '')?.[1];
  return days === undefined ? undefined : (ast.op === '-' ? -1 : 1) * Number(days) + 0;
}

/** A literal as a canonical value of the field; null stays null, anything else is undefined. */
export function readValueOf(ast: Ast, type: FieldType): Value | undefined {
  if (ast.kind === 'null') return null;
  switch (type.kind) {
    case 'int':
      return readWhole(ast);
    case 'money':
      return readDecimal(ast, 2);
    case 'decimal':
      return readDecimal(ast, type.scale);
    case 'bool':
      return ast.kind === 'boolean' ? ast.value : undefined;
    case 'date':
      return readDay(ast);
    case 'dateTime':
      return readMoment(ast);
    default:
      return ast.kind === 'text' ? ast.value : undefined;
  }
}

function readWhole(ast: Ast): number | undefined {
  const value = ast.kind === 'number' ? readLiteral(ast.digits) : undefined;
  return typeof value === 'number' ? value : undefined;
}

function readDecimal(ast: Ast, scale: number): string | undefined {
  const value = ast.kind === 'number' ? readLiteral(ast.digits) : undefined;
  if (value === undefined) return undefined;
  const [whole = '', fraction = ''] = String(value).split('.');
  const padded = fraction.padEnd(scale, '0');
  return padded === '' ? whole : `${whole}.${padded}`;
}

function readDay(ast: Ast): string | undefined {
  const text = ast.kind === 'moment' ? ast.value : textArgument(ast, 'date');
  return text !== undefined && isDate(text) ? text : undefined;
}

/** Only what is written in UTC: other times depend on where it is read. */
function readMoment(ast: Ast): string | undefined {
  const text = ast.kind === 'moment' ? ast.value : textArgument(ast, 'date and time');
  return text !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) ? text : undefined;
}

function textArgument(ast: Ast, name: string): string | undefined {
  if (ast.kind !== 'call' || ast.name !== name || ast.args.length !== 1) return undefined;
  const [argument] = ast.args;
  return argument?.kind === 'text' ? argument.value : undefined;
}
