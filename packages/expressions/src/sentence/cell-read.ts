import type { FieldType, Value } from '@marshrut/model';
import type { Scope } from '../expression.js';
import type { Ast, AstOf, Test } from '../syntax/ast.js';
import { parseCell } from '../syntax/cell.js';
import { type CellOperator, type CellSentence, cellOperandsFor, cellOperatorsFor } from './cell.js';
import { UNFINISHED } from './cell-write.js';
import { comparisonOf } from './comparisons.js';
import { readOperand, readValueOf } from './read-operand.js';
import type { Operand } from './sentence.js';

/** What the cell says of an input of this type, or null where it says more than a cell of words can: then its text is shown. */
export function feelToCell(text: string, type: FieldType, scope: Scope): CellSentence | null {
  const parsed = parseCell(text);
  if (!parsed.ok) return null;
  const { any, negated, tests } = parsed.ast;
  if (any) return { operator: 'any', operand: { kind: 'none' } };
  if (text.trim() === UNFINISHED) return unfinished(type);
  const [only] = tests;
  const read = tests.length > 1 ? readList(tests, type) : only && readTest(only, { type, scope });
  const cell = negated ? negate(read) : read;
  return cell && fits(cell, type) ? cell : null;
}

function unfinished(type: FieldType): CellSentence | null {
  const operator = cellOperatorsFor(type).find(one => cellOperandsFor(type, one)[0] === 'value');
  return operator ? { operator, operand: { kind: 'value', value: null } } : null;
}

interface Beside {
  readonly type: FieldType;
  readonly scope: Scope;
}

function fits({ operator, operand }: CellSentence, type: FieldType): boolean {
  return cellOperatorsFor(type).includes(operator) && cellOperandsFor(type, operator).includes(operand.kind);
}

function negate(cell: CellSentence | undefined): CellSentence | undefined {
  if (cell?.operator === 'equals') return { ...cell, operator: 'differs' };
  if (cell?.operator === 'includes') return { ...cell, operator: 'excludes' };
  if (cell?.operator === 'oneOf') return { ...cell, operator: 'noneOf' };
  if (cell?.operator === 'yes') return { ...cell, operator: 'no' };
  if (cell?.operator === 'no') return { ...cell, operator: 'yes' };
  return undefined;
}

function readList(tests: readonly Test[], type: FieldType): CellSentence | undefined {
  const values = tests.map(test => (test.kind === 'equal' ? valueIn(test.value, type) : undefined));
  const known = values.filter(value => value !== undefined);
  return known.length === tests.length ? { operator: 'oneOf', operand: { kind: 'values', values: known } } : undefined;
}

function valueIn(ast: Ast, type: FieldType): Value | undefined {
  return ast.kind === 'null' ? undefined : readValueOf(ast, type);
}

function readTest(test: Test, beside: Beside): CellSentence | undefined {
  if (test.kind === 'equal') return readEqual(test.value, beside);
  if (test.kind === 'order') {
    if (test.value.kind === 'null') return test.op === '!=' ? said('given', { kind: 'none' }) : undefined;
    return said(comparisonOf(test.op), readOperand(test.value, beside.type, beside.scope));
  }
  if (test.kind === 'range') {
    const ends = [test.low, test.high].map(end => valueIn(end, beside.type)).filter(end => end !== undefined);
    const whole = test.lowBelongs && test.highBelongs && ends.length === 2;
    return whole ? said('between', { kind: 'values', values: ends }) : undefined;
  }
  return readCondition(test.value, beside);
}

function readEqual(value: Ast, { type, scope }: Beside): CellSentence | undefined {
  if (value.kind === 'null') return said('missing', { kind: 'none' });
  if (value.kind === 'boolean') return said(value.value ? 'yes' : 'no', { kind: 'none' });
  return said('equals', readOperand(value, type, scope));
}

function readCondition(value: Ast, beside: Beside): CellSentence | undefined {
  if (value.kind === 'compare') return readDay(value, beside);
  if (value.kind !== 'call' || value.args.length !== 2) return undefined;
  const [list, item] = value.args;
  if (value.name === 'list contains' && list?.kind === 'input' && item)
    return said('includes', readOperand(item, beside.type, beside.scope));
  const operator = value.name === 'contains' ? 'contains' : value.name === 'starts with' ? 'startsWith' : undefined;
  const [whole, part] = value.args.map(normalOf);
  if (!operator || whole?.kind !== 'input' || !part) return undefined;
  return said(operator, readOperand(part, beside.type, beside.scope));
}

/** `date(?) < today()`: the day of a moment. */
function readDay({ left, op, right }: AstOf<'compare'>, { type, scope }: Beside): CellSentence | undefined {
  const day = left.kind === 'call' && left.name === 'date' && left.args.length === 1 && left.args[0]?.kind === 'input';
  const operand = day && type.kind === 'dateTime' ? readOperand(right, type, scope) : undefined;
  return operand?.kind === 'today' ? said(comparisonOf(op), operand) : undefined;
}

function normalOf(ast: Ast): Ast | undefined {
  return ast.kind === 'call' && ast.name === 'normal text' && ast.args.length === 1 ? ast.args[0] : undefined;
}

function said(operator: CellOperator, operand: Operand | undefined): CellSentence | undefined {
  return operand && { operator, operand };
}
