import type { Here, InputProblem } from '@marshrut/engine';
import { type EvaluationFailure, settle } from '@marshrut/expressions';
import type { Values } from '@marshrut/model';
import type { FormSettings } from './definition.js';

export interface Computed {
  readonly values: Values;
  readonly problems: readonly InputProblem[];
}

/**
 * The fields a form computes, from what is typed and from each other. What rests on a value that is not given is not given either;
 * a result that cannot be is told, and nothing is taken. `seen` says whether a field is seen with these values: one that is hidden
 * keeps what it had.
 */
export function computeFields(
  here: Here<FormSettings>,
  typed: Values,
  seen: (at: Here<FormSettings>, index: number) => boolean,
): Computed {
  const indexes = new Map(
    here.settings.fields.flatMap(({ path, mode }, index) => (mode === 'computed' ? [[path, index] as const] : [])),
  );
  const failures = new Map<string, EvaluationFailure>();
  const values = settle([...indexes.keys()], (path, computed) => {
    const index = indexes.get(path) ?? 0;
    const at = here.over({ ...typed, ...computed });
    failures.delete(path);
    if (!seen(at, index)) return here.value(path);
    const answer = at.evaluate(`fields.${index}.computed`);
    if (answer.ok) return answer.value;
    failures.set(path, answer.failure);
    return null;
  });
  return { values, problems: [...failures].flatMap(([path, failure]) => problemOf(path, failure)) };
}

function problemOf(path: string, { code, details }: EvaluationFailure): InputProblem[] {
  if (code === 'VALUE_MISSING') return [];
  return [{ path, code: 'NOT_COMPUTED', expected: String(details.at ?? '') }];
}
