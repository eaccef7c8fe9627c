import { type LocalText, localText } from '@marshrut/model';
import type { ExpressionProblem } from '../expression.js';
import type { Spot } from '../syntax/ast.js';

export type ProblemCode = ExpressionProblem['code'];

export function problemAt(code: ProblemCode, spot: Spot, message: LocalText): ExpressionProblem {
  return { code, message, from: spot.from, to: spot.to };
}

/** What stood there, short enough for a sentence. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 30).toWellFormed()}…` : line;
}

/** "Expected `expected`, but `found`. `remedy`." in both languages. */
export function told(ru: readonly [string, string, string], en: readonly [string, string, string]): LocalText {
  return localText(`Ожидалось: ${ru[0]}, но ${ru[1]}. ${ru[2]}.`, `Expected ${en[0]}, but ${en[1]}. ${en[2]}.`);
}
