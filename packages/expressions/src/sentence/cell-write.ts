import type { FieldType } from '@marshrut/model';
import type { CellSentence } from './cell.js';
import { isComparison, signs } from './comparisons.js';
import type { Operand } from './sentence.js';
import { operandToFeel, valueToFeel } from './write.js';

/** Says of nothing at all, which does not compile: what is not filled in is reported and never holds by chance. */
export const UNFINISHED = '[]';

/** FEEL of a cell beside an input of this type: unary tests. */
export function cellToFeel({ operator, operand }: CellSentence, type: FieldType): string {
  if (operator === 'any') return '-';
  if (operator === 'given') return '!= null';
  if (operator === 'missing') return 'null';
  if (operator === 'yes') return 'true';
  if (operator === 'no') return 'false';
  if (operator === 'oneOf') return listed(operand, type);
  if (operator === 'noneOf') return `not(${listed(operand, type)})`;
  if (operator === 'between') return between(operand, type);
  const right = operandToFeel(operand, type);
  if (right === 'null' || right === '') return UNFINISHED;
  if (operator === 'includes') return `list contains(?, ${right})`;
  if (operator === 'excludes') return `not(list contains(?, ${right}))`;
  if (operator === 'contains') return `contains(normal text(?), normal text(${right}))`;
  if (operator === 'startsWith') return `starts with(normal text(?), normal text(${right}))`;
  if (operator === 'equals') return right;
  if (operator === 'differs') return `not(${right})`;
  const sign = isComparison(operator) ? signs[operator] : '=';
  return type.kind === 'dateTime' && operand.kind === 'today' ? `date(?) ${sign} ${right}` : `${sign} ${right}`;
}

function listed(operand: Operand, type: FieldType): string {
  const values = operand.kind === 'values' ? operand.values : [];
  return values.length === 0 ? UNFINISHED : values.map(value => valueToFeel(value, type)).join(', ');
}

function between(operand: Operand, type: FieldType): string {
  const [low = null, high = null] = operand.kind === 'values' ? operand.values : [];
  return low === null || high === null ? UNFINISHED : `[${valueToFeel(low, type)}..${valueToFeel(high, type)}]`;
}
