import type { CompareOp } from '../syntax/ast.js';
import type { SentenceOperator } from './sentence.js';

/** Operators that are one sign of FEEL. */
export const signs = {
  equals: '=',
  differs: '!=',
  greater: '>',
  atLeast: '>=',
  less: '<',
  atMost: '<=',
} as const satisfies Partial<Record<SentenceOperator, CompareOp>>;

export type Comparison = keyof typeof signs;

export function isComparison(operator: SentenceOperator): operator is Comparison {
  return Object.hasOwn(signs, operator);
}

const names = new Map(Object.entries(signs).map(([name, sign]) => [sign, name as Comparison]));

export function comparisonOf(sign: CompareOp): Comparison {
  const name = names.get(sign);
  if (!name) throw new Error(`Expected a word for ${sign}, but there is none.`);
  return name;
}
