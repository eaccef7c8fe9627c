import type { DecisionTable, LocalText, Value } from '@marshrut/model';
import type { Scope } from '../../expression.js';
import { planOf } from '../compile-table.js';
import type { Plan } from '../plan.js';
import { type Axis, axisOf } from './axis.js';
import { findGaps } from './gaps.js';
import { comparePairs } from './pairs.js';
import { isOpen, type Row, rowsOf } from './row.js';
import * as say from './say.js';
import type { TableWarning } from './warning.js';

/** Of pairs, of gaps and of what is not checked so many are told, 200 in all. */
const PAIRS = 100;
const GAPS = 50;
const OTHERS = 49;

/**
 * Overlaps and gaps of a table, for the analyst, each with an example. Told beforehand are comparisons of numbers, days, options, texts
 * and yes or no with constants; a rule with any other cell is said not to be checked where it could matter. A table without a warning
 * has none of either, as far as every value its fields may hold is concerned; inputs are taken to be independent of each other, so the
 * example of two inputs about the same field may be impossible.
 */
export function checkTable(table: DecisionTable, scope: Scope): readonly TableWarning[] {
  const { plan } = planOf(table, scope);
  if (!plan) return [notChecked('', say.notCompiledMessage())];
  const axes = plan.columns.map(column => axisOf(column, scope));
  const rows = rowsOf(axes, table.rules.length);
  const unsure = new Set<string>();
  const never = neverMatching(plan, axes);
  const pairs = pairWarnings(plan, axes, rows, unsure);
  const gaps = gapWarnings(plan, axes, rows, unsure);
  const complete = pairs.complete && gaps.complete && never.length + unsure.size <= OTHERS;
  const others = [...never, ...[...unsure].map(at => notChecked(at, say.notToldMessage()))].slice(0, OTHERS);
  return [
    ...pairs.warnings,
    ...gaps.warnings,
    ...others,
    ...(complete ? [] : [notChecked('rules', say.tooMuchMessage())]),
  ];
}

interface Found {
  readonly warnings: readonly TableWarning[];
  readonly complete: boolean;
}

function pairWarnings(plan: Plan, axes: readonly Axis[], rows: readonly Row[], unsure: Set<string>): Found {
  const { hit } = plan.table;
  const warnings: TableWarning[] = [];
  const add = (
    code: TableWarning['code'],
    rules: readonly [number, number],
    example: readonly Value[],
    message: LocalText,
  ) => {
    warnings.push({ code, at: `rules.${rules[1]}`, rules: rules.map(rule => idOf(plan, rule)), example, message });
    return warnings.length < PAIRS;
  };
  const complete = comparePairs(plan, axes, rows, {
    meet(first, second, pieces) {
      const example = exampleAt(axes, pieces);
      const words = say.sayExample(axes, example, index =>
        [first, second].some(rule => !isOpen(rows[rule]?.regions[index], axes[index])),
      );
      return hit === 'ANY'
        ? add('RULES_DISAGREE', [first, second], example, say.disagreeMessage(first + 1, second + 1, words))
        : add('RULES_OVERLAP', [first, second], example, say.overlapMessage(first + 1, second + 1, words));
    },
    hidden: (first, second) => add('RULE_HIDDEN', [first, second], [], say.hiddenMessage(first + 1, second + 1)),
    unsure: (rule, part, index) => unsure.add(`rules.${rule}.${part}.${index}`),
  });
  return { warnings, complete };
}

/** Where every output has otherwise, no rule needs to match. */
function gapWarnings(plan: Plan, axes: readonly Axis[], rows: readonly Row[], unsure: Set<string>): Found {
  const warnings: TableWarning[] = [];
  if (plan.outputs.every(({ otherwise }) => otherwise)) return { warnings, complete: true };
  const complete = findGaps(axes, rows, {
    gap(pieces, told) {
      const example = exampleAt(axes, pieces);
      const message = say.gapMessage(say.sayExample(axes, example, axis => told.has(axis)));
      warnings.push({ code: 'GAP', at: 'rules', rules: [], example, message });
      return warnings.length < GAPS;
    },
    unsure: (rule, column) => unsure.add(`rules.${rule}.when.${column}`),
  });
  return { warnings, complete };
}

function neverMatching(plan: Plan, axes: readonly Axis[]): readonly TableWarning[] {
  return plan.table.rules.flatMap(({ id }, rule) =>
    axes.flatMap((axis, column): readonly TableWarning[] =>
      axis.region(rule)?.length === 0
        ? [
            {
              code: 'RULE_NEVER',
              at: `rules.${rule}.when.${column}`,
              rules: [id],
              example: [],
              message: say.neverMessage(),
            },
          ]
        : [],
    ),
  );
}

function notChecked(at: string, message: LocalText): TableWarning {
  return { code: 'NOT_CHECKED', at, rules: [], example: [], message };
}

function exampleAt(axes: readonly Axis[], pieces: readonly number[]): readonly Value[] {
  return axes.map(({ values }, index) => values[pieces[index] ?? 0] ?? null);
}

function idOf({ table }: Plan, rule: number): string {
  return table.rules[rule]?.id ?? '';
}
