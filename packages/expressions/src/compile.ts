import { localText } from '@marshrut/model';
import type { Compiled, Expected, Scope } from './expression.js';

/** Checks the text against the names and types of the scope and makes closures of it. Never throws, whatever the text. */
export function compile(text: string, _scope: Scope, _expect: Expected): Compiled {
  const message = localText('Выражения ещё не собраны.', 'Expressions are not built yet.');
  return { ok: false, problems: [{ code: 'SYNTAX', message, from: 0, to: text.length }] };
}
