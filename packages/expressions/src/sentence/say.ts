import type { Language } from '@marshrut/model';
import type { Scope } from '../expression.js';
import type { Sentence } from './sentence.js';

export function saySentence(_sentence: Sentence, _scope: Scope, _language: Language): string {
  return '';
}
