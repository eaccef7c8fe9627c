import { compileTable, type Scope, sayTableFailure } from '@marshrut/expressions';
import type { DecisionTable, LocalText, Value } from '@marshrut/model';

/** What a table answers to example values: rows that answered, the answers by output, or why there is none. */
export type Trial =
  | { readonly ok: true; readonly rows: ReadonlySet<string>; readonly answers: readonly (readonly Value[])[] }
  | { readonly ok: false; readonly rows: ReadonlySet<string>; readonly message: LocalText };

export interface Moment {
  readonly now: string;
  readonly timeZone: string;
}

/** Runs the table as a case would. Undefined while it has errors. `values` by path; what is not there is not given. */
export function tried(
  table: DecisionTable,
  scope: Scope,
  values: Readonly<Record<string, Value>>,
  moment: Moment,
): Trial | undefined {
  const compiled = compileTable(table, scope);
  if (!compiled.ok) return undefined;
  const constants = new Map(
    scope.card.flatMap(({ key, use, value }) => (use === 'constant' ? [[key, value ?? null]] : [])),
  );
  const result = compiled.table.evaluate({
    ...moment,
    value: path => values[path.join('.')] ?? constants.get(path.join('.')) ?? null,
  });
  if (result.ok) return { ok: true, rows: new Set(result.matched), answers: result.rows };
  const { first, second } = result.failure.details;
  const rows = [first, second].filter(id => typeof id === 'string');
  return { ok: false, rows: new Set(rows), message: sayTableFailure(result.failure, table) };
}
