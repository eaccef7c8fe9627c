import type { HitPolicy } from '@marshrut/model';
import type { View } from '../../expression.js';
import { ambiguous } from '../failure.js';
import type { Plan } from '../plan.js';
import type { TableResult } from '../table.js';
import { aggregated } from './aggregate.js';
import { weightiest } from './priority.js';
import { answerFrom, rowsOf } from './row.js';

/** `hits`: the rules that match, at least one, in the order of the table. */
type Policy = (hits: readonly number[], plan: Plan, view: View) => TableResult;

/** What each hit policy makes of the matching rules (DMN 1.4, 8.2.11). OUTPUT ORDER is not taken. */
export const policies: Readonly<Record<HitPolicy, Policy>> = {
  UNIQUE: onlyOne,
  FIRST: asList,
  PRIORITY: byPriority,
  ANY: agreed,
  COLLECT: collected,
  RULE_ORDER: asList,
};

function asList(hits: readonly number[], plan: Plan, view: View): TableResult {
  const all = rowsOf(plan, hits, view);
  return all.ok ? answerFrom(plan, hits, all.rows) : all;
}

/** "No overlap is possible": two that match are a failure, not a choice. */
function onlyOne(hits: readonly number[], plan: Plan, view: View): TableResult {
  const [first, second] = hits;
  return first !== undefined && second !== undefined ? ambiguous(plan, first, second) : asList(hits, plan, view);
}

/** "All of the matching rules show equal output entries"; the standard leaves open what comes of unequal ones, here it is a failure. */
function agreed(hits: readonly number[], plan: Plan, view: View): TableResult {
  const all = rowsOf(plan, hits, view);
  if (!all.ok) return all;
  const [row = []] = all.rows;
  const other = all.rows.findIndex(values => values.some((value, index) => value !== row[index]));
  return other < 0 ? answerFrom(plan, hits, [row]) : ambiguous(plan, hits[0] ?? 0, hits[other] ?? 0);
}

/** "The matching rule with the highest output priority"; of equal ones the first of the table. */
function byPriority(hits: readonly number[], plan: Plan, view: View): TableResult {
  const all = rowsOf(plan, hits, view);
  if (!all.ok) return all;
  const best = weightiest(all.rows, plan.outputs);
  return answerFrom(plan, hits.slice(best, best + 1), all.rows.slice(best, best + 1));
}

function collected(hits: readonly number[], plan: Plan, view: View): TableResult {
  const { aggregate } = plan.table;
  return aggregate ? aggregated(aggregate, hits, plan, view) : asList(hits, plan, view);
}
