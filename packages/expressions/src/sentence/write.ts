import type { FieldType, Value } from '@marshrut/model';
import type { Scope } from '../expression.js';
import { fieldTypeAt } from '../scope.js';
import { writeTextLiteral } from '../syntax/text-literal.js';
import { isComparison, signs } from './comparisons.js';
import type { Operand, Sentence, SentenceRow } from './sentence.js';

/**
 * FEEL of the rows. What is not filled in yet is written as `null` or an empty list, which does not compile,
 * so an unfinished row is reported and never holds by chance. A sentence without rows is `true`.
 */
export function sentenceToFeel({ joint, rows }: Sentence, scope: Scope): string {
  return rows.length === 0 ? 'true' : rows.map(row => rowToFeel(row, scope)).join(` ${joint} `);
}

function rowToFeel({ path, operator, operand }: SentenceRow, scope: Scope): string {
  const type = fieldTypeAt(path, scope);
  if (operator === 'given') return `${path} != null`;
  if (operator === 'missing') return `${path} = null`;
  if (operator === 'yes') return `${path} = true`;
  if (operator === 'no') return `${path} = false`;
  if (operator === 'oneOf') return oneOf(path, operand, type);
  if (operator === 'between') return between(path, operand, type);
  if (operator === 'includes') return `list contains(${path}, ${operandToFeel(operand, type)})`;
  if (operator === 'excludes') return `not(list contains(${path}, ${operandToFeel(operand, type)}))`;
  if (operator === 'contains') return `contains(normal text(${path}), normal text(${operandToFeel(operand, type)}))`;
  if (operator === 'startsWith')
    return `starts with(normal text(${path}), normal text(${operandToFeel(operand, type)}))`;
  return compared(path, isComparison(operator) ? operator : 'equals', operand, type);
}

/** `= null` would ask whether the field is filled in, so equality to nothing is written as a place in an empty list. */
function compared(path: string, operator: keyof typeof signs, operand: Operand, type: FieldType | undefined): string {
  const right = operandToFeel(operand, type);
  if (right === 'null' && operator === 'equals') return `${path} in []`;
  if (right === 'null' && operator === 'differs') return `not(${path} in [])`;
  const left = type?.kind === 'dateTime' && operand.kind === 'today' ? `date(${path})` : path;
  return `${left} ${signs[operator]} ${right}`;
}

function oneOf(path: string, operand: Operand, type: FieldType | undefined): string {
  const values = operand.kind === 'values' ? operand.values : [];
  return values.length === 0
    ? `${path} in []`
    : `${path} in (${values.map(value => valueToFeel(value, type)).join(', ')})`;
}

function between(path: string, operand: Operand, type: FieldType | undefined): string {
  const [low = null, high = null] = operand.kind === 'values' ? operand.values : [];
  return `${path} between ${valueToFeel(low, type)} and ${valueToFeel(high, type)}`;
}

/** `null` where it is not filled in. */
export function operandToFeel(operand: Operand, type: FieldType | undefined): string {
  if (operand.kind === 'value') return valueToFeel(operand.value, type);
  if (operand.kind === 'path') return operand.path;
  if (operand.kind === 'today') return todayToFeel(operand.days);
  return 'null';
}

function todayToFeel(days: number): string {
  if (days === 0) return 'today()';
  return `today() ${days < 0 ? '-' : '+'} duration("P${Math.abs(days)}D")`;
}

/** A value of the field as FEEL says it: money `500000.00` is 500000. */
export function valueToFeel(value: Value, type: FieldType | undefined): string {
  if (typeof value !== 'string') return String(value);
  if (type?.kind === 'date') return `date(${writeTextLiteral(value)})`;
  if (type?.kind === 'dateTime') return `date and time(${writeTextLiteral(value)})`;
  const decimal = (type?.kind === 'money' || type?.kind === 'decimal') && /^-?\d+(?:\.\d+)?$/.test(value);
  return decimal ? value.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') : writeTextLiteral(value);
}
