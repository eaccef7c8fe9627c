import type { DecisionTable, Value } from '@marshrut/model';
import { answerOf } from '../../answer.js';
import { evaluated } from '../../compile.js';
import type { View } from '../../expression.js';
import { greatest, least, sum } from '../../functions/list.js';
import type { Cell } from '../../run/cell.js';
import { type Kind, typeOfField, WHOLE } from '../../types/type.js';
import { failedAt } from '../failure.js';
import type { Plan } from '../plan.js';
import type { TableResult } from '../table.js';
import { answerFrom, rowsOf } from './row.js';

type Aggregate = NonNullable<DecisionTable['aggregate']>;

/**
 * One value of the one output of all matching rules: `C+`, `C<`, `C>`, `C#` of DMN 1.4, 8.2.11. Sums are exact; a value that is
 * not given makes the aggregate missing, but it counts.
 */
export function aggregated(aggregate: Aggregate, hits: readonly number[], plan: Plan, view: View): TableResult {
  const all = rowsOf(plan, hits, view);
  if (!all.ok) return all;
  const [output] = plan.outputs;
  if (!output) throw new Error('Expected an output to aggregate, but there is none.');
  const values = all.rows.map(([value = null]) => value);
  const missing = hits[values.indexOf(null)];
  if (missing !== undefined && aggregate !== 'count') {
    const path = output.entries[missing]?.expression.text ?? '';
    return failedAt({ code: 'VALUE_MISSING', details: { path } }, `rules.${missing}.gives.0`);
  }
  const type = aggregate === 'count' ? WHOLE : typeOfField(output.type);
  const total = evaluated(() => folded(aggregate, values, type.kind), answerOf(output.type, type, aggregate), view);
  return total.ok ? answerFrom(plan, hits, [[total.value]]) : failedAt(total.failure, 'aggregate');
}

function folded(aggregate: Aggregate, values: readonly Value[], kind: Kind): Cell {
  const cells = values.filter(value => value !== null);
  switch (aggregate) {
    case 'count':
      return values.length;
    case 'sum':
      return sum(cells, kind, aggregate);
    case 'min':
      return least(cells, kind, aggregate);
    case 'max':
      return greatest(cells, kind, aggregate);
  }
}
