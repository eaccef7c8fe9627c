import { trackVariables } from 'lezer-feel';
import { functionNames } from '../functions/names.js';

/**
 * Words that the grammar keeps for itself, so no field can be named by them in an expression.
 * (`date`, `time`, `list` and such are free.)
 */
const RESERVED: ReadonlySet<string> = new Set([
  'and',
  'between',
  'else',
  'every',
  'external',
  'false',
  'for',
  'function',
  'if',
  'in',
  'instance',
  'null',
  'or',
  'return',
  'satisfies',
  'some',
  'then',
  'true',
]);

/** A field with such a key cannot be named in an expression. */
export function isReservedWord(key: string): boolean {
  return RESERVED.has(key);
}

/** Tells the grammar the names of several words (`starts with`), and that `date` may be a name as well as a function. */
export const nameTracker: ReturnType<typeof trackVariables> = trackVariables(
  Object.fromEntries(
    [...functionNames.filter(name => name.includes(' ')), 'date', 'time', 'duration'].map(name => [name, 1]),
  ),
);
