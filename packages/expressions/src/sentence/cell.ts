import type { FieldType } from '@marshrut/model';
import { operandsFor, operatorsFor } from './operators.js';
import type { Operand, SentenceOperator } from './sentence.js';

/** `any`: the cell says nothing. `noneOf`: all but those of a list. */
export type CellOperator = SentenceOperator | 'any' | 'noneOf';

/** A cell of a decision table as people set it: what is said of the value beside it. */
export interface CellSentence {
  readonly operator: CellOperator;
  readonly operand: Operand;
}

/** What a cell may say of an input of this type, in the order people choose from. A cell may list numbers and days too. */
export function cellOperatorsFor(type: FieldType): readonly CellOperator[] {
  const said = operatorsFor(type).filter(operator => operator !== 'oneOf');
  if (!said.includes('equals') || type.kind === 'reference' || type.kind === 'user') return ['any', ...said];
  const [equals, differs, ...others] = said;
  return ['any', equals ?? 'equals', 'oneOf', differs ?? 'differs', 'noneOf', ...others];
}

/** What may stand after the operator; the first is the usual one. */
export function cellOperandsFor(type: FieldType, operator: CellOperator): readonly Operand['kind'][] {
  if (operator === 'any') return ['none'];
  return operator === 'noneOf' ? ['values'] : operandsFor(type, operator);
}
