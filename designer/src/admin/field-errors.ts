import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import type { Problem } from '../problem/problem.js';

/** Problems of fields the server found, beside the fields of a small form. */
export function showFieldErrors<Typed extends FieldValues>(
  problem: Problem | null,
  names: readonly Path<Typed>[],
  setError: UseFormSetError<Typed>,
): void {
  for (const { path, message } of problem?.fields ?? []) {
    const name = names.find(known => path === known || path.startsWith(`${known}.`));
    if (name) setError(name, { message });
  }
}
