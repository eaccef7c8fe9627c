import type { Plan } from '../plan.js';
import type { Axis } from './axis.js';
import { common, covers, type Region } from './region.js';
import type { Row } from './row.js';

/** What is found of pairs of rules, the earlier first; `pieces`: of each axis the one where they meet. Answers whether to go on. */
export interface PairFindings {
  meet(first: number, second: number, pieces: readonly number[]): boolean;
  hidden(first: number, second: number): boolean;
  /** It hangs on the cell of this rule and column (`when`) or output (`gives`), which cannot be told. */
  unsure(rule: number, part: 'when' | 'gives', index: number): unknown;
}

/** So many cells are compared before the search gives up: enough for 2000 rules and 4 inputs. */
const STEP_LIMIT = 10_000_000;

/**
 * Looks at every pair as the hit policy asks; where several rules may well match there is nothing to look for. Answers whether it
 * came to its end.
 */
export function comparePairs(plan: Plan, axes: readonly Axis[], rows: readonly Row[], findings: PairFindings): boolean {
  const { hit } = plan.table;
  if (hit !== 'UNIQUE' && hit !== 'ANY' && hit !== 'FIRST') return true;
  const look = hit === 'FIRST' ? hiddenLook(axes, findings) : meetingLook(plan, axes, findings);
  const order = [...axes.keys()].sort((a, b) => (axes[b]?.values.length ?? 0) - (axes[a]?.values.length ?? 0));
  let steps = 0;

  /** Axes with many pieces tell most pairs apart, so they come first. */
  function areApart(first: Row, second: Row): boolean {
    for (const index of order) {
      steps++;
      const [left, right] = [first.regions[index], second.regions[index]];
      if (left && right && common(left, right) === undefined) return true;
    }
    return false;
  }

  for (const [index, second] of rows.entries()) {
    for (let before = 0; before < index; before++) {
      const first = rows[before];
      if (steps > STEP_LIMIT) return false;
      if (first && !areApart(first, second) && !look(first, second)) return false;
    }
  }
  return true;
}

/** Looks at two rules that no axis keeps apart; answers whether to go on. */
type Look = (first: Row, second: Row) => boolean;

function meetingLook(plan: Plan, axes: readonly Axis[], findings: PairFindings): Look {
  return (first, second) => {
    if (plan.table.hit === 'ANY' && agree(plan, first.rule, second.rule, findings)) return true;
    for (const { rule, unsure } of [first, second]) for (const column of unsure) findings.unsure(rule, 'when', column);
    if (first.unsure.length + second.unsure.length > 0) return true;
    const pieces = axes.map((_, index) => common(first.regions[index] ?? [], second.regions[index] ?? []) ?? 0);
    return findings.meet(first.rule, second.rule, pieces);
  };
}

/** Whether both rules answer the same; entries that are known only when they run are unsure, which is no warning. */
function agree({ outputs }: Plan, first: number, second: number, findings: PairFindings): boolean {
  let open: number | undefined;
  for (const [index, { entries }] of outputs.entries()) {
    const [left, right] = [entries[first], entries[second]];
    if (!left || !right || left.expression.text === right.expression.text) continue;
    if (left.constant === undefined || right.constant === undefined) open ??= index;
    else if (left.constant !== right.constant) return false;
  }
  if (open !== undefined) findings.unsure(second, 'gives', open);
  return true;
}

/** Whether the first rule matches wherever the second does; told once of each second. */
function hiddenLook(axes: readonly Axis[], findings: PairFindings): Look {
  let told: number | undefined;
  return (first, second) => {
    if (told === second.rule || !axes.every((axis, index) => hides(axis, first, second, index))) return true;
    told = second.rule;
    return findings.hidden(first.rule, second.rule);
  };
}

function hides({ column, values }: Axis, first: Row, second: Row, index: number): boolean {
  const whole = first.regions[index];
  if (!whole) return column.cellOf[first.rule] === column.cellOf[second.rule];
  const all: Region = [[0, values.length - 1]];
  return covers(whole, second.regions[index] ?? all);
}
