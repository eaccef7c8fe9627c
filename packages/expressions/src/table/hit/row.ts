import type { Value } from '@marshrut/model';
import type { Expression, View } from '../../expression.js';
import { type Failure, failedAt } from '../failure.js';
import type { Output, Plan } from '../plan.js';
import type { TableResult } from '../table.js';

export type Row = { readonly ok: true; readonly values: readonly Value[] } | Failure;

/** The default output values, or undefined where an output has none. */
export function otherwiseRow({ outputs }: Plan, view: View): Row | undefined {
  const entries = outputs.map(({ otherwise }) => otherwise).filter(entry => entry !== undefined);
  if (entries.length < outputs.length) return undefined;
  return rowOf(outputs, entries, view, index => `outputs.${index}.otherwise`);
}

/** What the rules answer, or the first failure among them. */
export function rowsOf(
  { outputs }: Plan,
  rules: readonly number[],
  view: View,
): { readonly ok: true; readonly rows: readonly (readonly Value[])[] } | Failure {
  const rows: (readonly Value[])[] = [];
  for (const rule of rules) {
    const entries = outputs.map(output => output.entries[rule]?.expression);
    const row = rowOf(outputs, entries, view, index => `rules.${rule}.gives.${index}`);
    if (!row.ok) return row;
    rows.push(row.values);
  }
  return { ok: true, rows };
}

function rowOf(
  outputs: readonly Output[],
  entries: readonly (Expression | undefined)[],
  view: View,
  place: (output: number) => string,
): Row {
  const values: Value[] = [];
  for (const [index, expression] of entries.entries()) {
    if (!expression) throw new Error(`Expected an expression at ${place(index)}, but there is none.`);
    const evaluation = expression.evaluate(view);
    if (!evaluation.ok) return failedAt(evaluation.failure, place(index));
    const allowed = outputs[index]?.values;
    if (allowed && !allowed.includes(evaluation.value)) return notAllowed(expression, place(index));
    values.push(evaluation.value);
  }
  return { ok: true, values };
}

function notAllowed({ text }: Expression, place: string): Failure {
  return failedAt({ code: 'EXPRESSION_FAILED', details: { reason: 'WRONG_VALUE', at: text } }, place);
}

/** The answer that comes from these rules. */
export function answerFrom(
  { table }: Plan,
  rules: readonly number[],
  rows: readonly (readonly Value[])[],
): Extract<TableResult, { ok: true }> {
  return { ok: true, matched: rules.map(rule => table.rules[rule]?.id ?? ''), rows };
}
