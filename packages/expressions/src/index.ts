export { compile } from './compile.js';
export { civilOf, DAY, dayNumber, readDate, weekday, writeDate } from './dates/civil.js';
export { todayIn } from './dates/today.js';
export { instantOf, localOf } from './dates/zone.js';
export type {
  Compiled,
  Evaluation,
  EvaluationFailure,
  Expected,
  Expression,
  ExpressionProblem,
  ExpressionType,
  Scope,
  View,
} from './expression.js';
export { functionNames } from './functions/names.js';
export { normalText } from './normal-text.js';
export { sayFailure } from './problem/failures.js';
export type { CellOperator, CellSentence } from './sentence/cell.js';
export { cellOperandsFor, cellOperatorsFor } from './sentence/cell.js';
export { feelToCell } from './sentence/cell-read.js';
export { sayCell } from './sentence/cell-say.js';
export { cellToFeel } from './sentence/cell-write.js';
export { operandsFor, operandType, operatorsFor } from './sentence/operators.js';
export { feelToSentence } from './sentence/read.js';
export { sayOperand, sayPath, saySentence } from './sentence/say.js';
export type { Speech } from './sentence/say-answer.js';
export { sayAnswer } from './sentence/say-answer.js';
export { sayFormula } from './sentence/say-formula.js';
export type { NameOf } from './sentence/say-value.js';
export { sayValue } from './sentence/say-value.js';
export type { Operand, Sentence, SentenceOperator, SentenceRow } from './sentence/sentence.js';
export { operatorWord } from './sentence/words.js';
export { sentenceToFeel } from './sentence/write.js';
export { circleIn, settle } from './settle.js';
export { isReservedWord } from './syntax/names.js';
export { checkTable } from './table/check/check-table.js';
export type { TableWarning } from './table/check/warning.js';
export { compileTable, fieldsUsed } from './table/compile-table.js';
export { sayTableFailure } from './table/failure.js';
export type {
  CompiledTable,
  TableCompilation,
  TableFailure,
  TableFields,
  TableProblem,
  TableResult,
} from './table/table.js';
