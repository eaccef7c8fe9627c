import type { FieldType } from '@marshrut/model';
import type { Scope } from '../expression.js';
import { fieldTypeAt } from '../scope.js';
import type { Ast, AstOf, Test } from '../syntax/ast.js';
import { parse } from '../syntax/parse.js';
import { comparisonOf } from './comparisons.js';
import { operandsFor, operatorsFor } from './operators.js';
import { readOperand, readValueOf } from './read-operand.js';
import type { Operand, Sentence, SentenceOperator, SentenceRow } from './sentence.js';

/** The rows that the text says, or null where it says more than rows can: then the text itself is shown. */
export function feelToSentence(text: string, scope: Scope): Sentence | null {
  if (text.trim() === '') return { joint: 'and', rows: [] };
  const parsed = parse(text);
  if (!parsed.ok) return null;
  const { ast } = parsed;
  if (ast.kind === 'boolean' && ast.value) return { joint: 'and', rows: [] };
  const [joint, parts] = ast.kind === 'logic' ? [ast.op, ast.parts] : (['and', [ast]] as const);
  const rows: SentenceRow[] = [];
  for (const part of parts) {
    const row = readRow(part, scope);
    if (!row) return null;
    rows.push(row);
  }
  return { joint, rows };
}

interface Subject {
  readonly path: string;
  readonly type: FieldType;
  readonly scope: Scope;
}

function readRow(ast: Ast, scope: Scope): SentenceRow | undefined {
  if (ast.kind === 'compare') return readComparison(ast, scope);
  if (ast.kind === 'in') return readOneOf(ast, scope);
  if (ast.kind === 'between') return readBetween(ast, scope);
  if (ast.kind === 'path') return row(subjectOf(ast, scope), 'yes', { kind: 'none' });
  if (ast.kind === 'call') return readCall(ast, scope);
  return undefined;
}

function subjectOf(ast: Ast | undefined, scope: Scope): Subject | undefined {
  if (ast?.kind !== 'path') return undefined;
  const path = ast.names.join('.');
  const type = fieldTypeAt(path, scope);
  return type && { path, type, scope };
}

/** The row, if it is one that can be set by hand; an operand may be not filled in yet. */
function row(
  subject: Subject | undefined,
  operator: SentenceOperator,
  operand: Operand | undefined,
): SentenceRow | undefined {
  if (!subject || !operand || !operatorsFor(subject.type).includes(operator)) return undefined;
  const fits = operand.kind === 'none' || operandsFor(subject.type, operator).includes(operand.kind);
  return fits ? { path: subject.path, operator, operand } : undefined;
}

function readComparison({ op, left, right }: AstOf<'compare'>, scope: Scope): SentenceRow | undefined {
  const day =
    left.kind === 'call' && left.name === 'date' && left.args.length === 1 ? subjectOf(left.args[0], scope) : undefined;
  if (day) {
    const operand = readOperand(right, day.type, scope);
    return day.type.kind === 'dateTime' && operand?.kind === 'today' ? row(day, comparisonOf(op), operand) : undefined;
  }
  const subject = subjectOf(left, scope);
  if (!subject) return undefined;
  if (right.kind === 'null' && op === '=') return row(subject, 'missing', { kind: 'none' });
  if (right.kind === 'null' && op === '!=') return row(subject, 'given', { kind: 'none' });
  if (right.kind === 'boolean')
    return op === '=' ? row(subject, right.value ? 'yes' : 'no', { kind: 'none' }) : undefined;
  const operand = readOperand(right, subject.type, scope);
  const misplaced = subject.type.kind === 'dateTime' && operand?.kind === 'today';
  return misplaced ? undefined : row(subject, comparisonOf(op), operand);
}

function readOneOf({ of, tests }: AstOf<'in'>, scope: Scope): SentenceRow | undefined {
  const subject = subjectOf(of, scope);
  return row(subject, 'oneOf', subject && valuesOf(tests.map(testValue), subject.type));
}

function testValue(test: Test): Ast | undefined {
  return test.kind === 'equal' ? test.value : undefined;
}

function readBetween({ of, low, high }: AstOf<'between'>, scope: Scope): SentenceRow | undefined {
  const subject = subjectOf(of, scope);
  if (low.kind === 'null' && high.kind === 'null') return row(subject, 'between', { kind: 'none' });
  return row(subject, 'between', subject && valuesOf([low, high], subject.type));
}

function valuesOf(asts: readonly (Ast | undefined)[], type: FieldType): Operand | undefined {
  const values = asts.map(ast => ast && readValueOf(ast, type)).filter(value => value !== undefined);
  return values.length === asts.length ? { kind: 'values', values } : undefined;
}

function readCall({ name, args }: AstOf<'call'>, scope: Scope): SentenceRow | undefined {
  const [first, second] = args;
  if (name === 'not' && first?.kind === 'call' && first.name === 'list contains') {
    const included = readCall(first, scope);
    return included?.operator === 'includes' ? { ...included, operator: 'excludes' } : undefined;
  }
  if (name === 'list contains' && args.length === 2 && second) {
    const subject = subjectOf(first, scope);
    return row(subject, 'includes', subject && readOperand(second, subject.type, scope));
  }
  if (name === 'not' && args.length === 1) return row(subjectOf(first, scope), 'no', { kind: 'none' });
  const operator = name === 'contains' ? 'contains' : name === 'starts with' ? 'startsWith' : undefined;
  if (!operator || args.length !== 2) return undefined;
  const subject = subjectOf(normalOf(first), scope);
  const part = normalOf(second);
  return row(subject, operator, subject && part && readOperand(part, subject.type, scope));
}

/** Rows search as people do: `normal text(…)` on both sides. */
function normalOf(ast: Ast | undefined): Ast | undefined {
  return ast?.kind === 'call' && ast.name === 'normal text' && ast.args.length === 1 ? ast.args[0] : undefined;
}
