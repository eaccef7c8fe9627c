import type { Failure, Here } from '@marshrut/engine';
import type { Values } from '@marshrut/model';
import type { Assignment } from './settings.js';

export type Assigned =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly failure: Failure };

/** Evaluates `values` rows of the settings, field by field. */
export function assigned(here: Here<unknown>, rows: readonly Assignment[]): Assigned {
  const values: Record<string, Values[string]> = {};
  for (const [index, row] of rows.entries()) {
    const evaluation = here.evaluate(`values.${index}.value`);
    if (!evaluation.ok)
      return {
        ok: false,
        failure: { code: evaluation.failure.code, details: { ...evaluation.failure.details, field: row.field } },
      };
    values[row.field] = evaluation.value;
  }
  return { ok: true, values };
}
