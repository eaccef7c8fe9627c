export { compile } from './compile.js';
export { todayIn } from './dates/today.js';
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
export { feelToSentence, sentenceToFeel } from './sentence/feel.js';
export { operatorsFor } from './sentence/operators.js';
export { saySentence } from './sentence/say.js';
export type { Operand, Sentence, SentenceOperator, SentenceRow } from './sentence/sentence.js';
export { isReservedWord } from './syntax/names.js';
