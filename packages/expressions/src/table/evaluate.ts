import type { View } from '../expression.js';
import { stillOpen, unmatched } from './failure.js';
import { policies } from './hit/policies.js';
import { otherwiseRow } from './hit/row.js';
import { type Match, matcher, type Open } from './match.js';
import type { Plan } from './plan.js';
import type { TableResult } from './table.js';

/**
 * Which rules match, then what the hit policy makes of them. A rule that is open is never "no": where it could change the answer,
 * the failure says which value it lacks. At most rules × inputs cells and rules × outputs expressions are run.
 */
export function evaluateTable(plan: Plan, view: View): TableResult {
  const match = matcher(plan, view);
  const { hits, open } = plan.table.hit === 'FIRST' ? firstHit(plan, match) : allHits(plan, match);
  if (open && !(plan.table.hit === 'UNIQUE' && hits.length > 1)) return stillOpen(open);
  return hits.length > 0 ? policies[plan.table.hit](hits, plan, view) : otherwise(plan, view);
}

interface Hits {
  readonly hits: readonly number[];
  readonly open?: Open;
}

/** Rules after the first match are not looked at; an open one before it could have been the first. */
function firstHit({ table }: Plan, match: Match): Hits {
  for (let rule = 0; rule < table.rules.length; rule++) {
    const matches = match(rule);
    if (matches === true) return { hits: [rule] };
    if (matches !== false) return { hits: [], open: matches };
  }
  return { hits: [] };
}

function allHits({ table }: Plan, match: Match): Hits {
  const hits: number[] = [];
  let open: Open | undefined;
  for (let rule = 0; rule < table.rules.length; rule++) {
    const matches = match(rule);
    if (matches === true) hits.push(rule);
    else if (matches !== false) open ??= matches;
  }
  return open ? { hits, open } : { hits };
}

/**
 * DMN 1.4, 8.2.12: where no rule matches, the default output values answer. The standard answers null for an output without one;
 * here that is a failure, under every hit policy: nobody decided it.
 */
function otherwise(plan: Plan, view: View): TableResult {
  const row = otherwiseRow(plan, view);
  if (!row) return unmatched(plan, view);
  return row.ok ? { ok: true, matched: [], rows: [row.values] } : row;
}
