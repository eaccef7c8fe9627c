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
export { compile } from './compile.js';
export { todayIn } from './dates/today.js';
export { normalText } from './normal-text.js';
export type { Operand, Sentence, SentenceOperator, SentenceRow } from './sentence/sentence.js';
export { operatorsFor } from './sentence/operators.js';
export { feelToSentence, sentenceToFeel } from './sentence/feel.js';
export { saySentence } from './sentence/say.js';
