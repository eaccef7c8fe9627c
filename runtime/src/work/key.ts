import type { InputProblem } from '@marshrut/engine';
import { isText } from '../tables/plain-text.js';
import type { WorkRefusal } from './result.js';

const LONGEST_KEY = 200;

/** Why an idempotency key cannot be kept; null where it can, or where there is none. */
export function refusedKey(key: string | undefined): Extract<WorkRefusal, { why: 'invalid' }> | null {
  if (key === undefined || (isText(key) && key.length <= LONGEST_KEY)) return null;
  const problem: InputProblem = isText(key)
    ? { path: 'idempotencyKey', code: 'TOO_LONG', expected: String(LONGEST_KEY) }
    : { path: 'idempotencyKey', code: 'CONTROL_CHARACTER' };
  return { ok: false, why: 'invalid', problems: [problem] };
}
