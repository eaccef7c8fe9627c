import type { Scope } from '../expression.js';
import type { Sentence } from './sentence.js';

export function sentenceToFeel(_sentence: Sentence, _scope: Scope): string {
  return '';
}

/** null: the text cannot be told as rows. */
export function feelToSentence(_text: string, _scope: Scope): Sentence | null {
  return null;
}
