import type { Value } from '@marshrut/model';
import type { Output } from '../plan.js';

/**
 * Place of the row whose values stand first in the outputs' lists of values. Of several outputs the left one counts first; one
 * without a list does not count (DMN 1.4, 8.2.11, compound outputs).
 */
export function weightiest(rows: readonly (readonly Value[])[], outputs: readonly Output[]): number {
  let best = 0;
  rows.forEach((row, index) => {
    if (compare(row, rows[best] ?? row, outputs) < 0) best = index;
  });
  return best;
}

function compare(left: readonly Value[], right: readonly Value[], outputs: readonly Output[]): number {
  for (const [index, { values }] of outputs.entries()) {
    const order = values ? values.indexOf(left[index] ?? null) - values.indexOf(right[index] ?? null) : 0;
    if (order !== 0) return order;
  }
  return 0;
}
