import type { Json } from '@marshrut/model';

/** What a command says and how it ends: 0 well, 1 wrongly called, 2 something is wrong with what it looked at, 3 it cannot go on. */
export interface Outcome {
  readonly code: 0 | 1 | 2 | 3;
  /** For people, a line each. */
  readonly lines: readonly string[];
  /** For programs: `--json` prints it instead. */
  readonly json: Json;
}

/** The command cannot be done as it was called; the message says what was expected. */
export class WrongCall extends Error {}

/** The words of what was thrown, whatever realm its class comes from. */
export function wordsOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
