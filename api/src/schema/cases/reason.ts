import { type Language, localText, readValue, say } from '@marshrut/model';
import { sayInputProblem } from '../messages/input-problem.js';
import type { Invalid } from '../problem.js';
import { invalid } from '../problems.js';

const reasonName = localText('Причина', 'Reason');

/** Why somebody does what cannot be undone: a text, or the refusal of one that is empty or unfit. */
export function readReason(reason: string, language: Language): string | Invalid {
  const read = readValue({ kind: 'longText', maxLength: 2000 }, reason, '');
  if (read.ok && typeof read.value === 'string') return read.value;
  const problem = read.ok ? { code: 'REQUIRED' as const } : read;
  const message = sayInputProblem({ path: 'reason', ...problem }, { field: reasonName, type: null, role: null });
  return invalid(language, [{ path: 'reason', code: problem.code, message: say(message, language) }]);
}
